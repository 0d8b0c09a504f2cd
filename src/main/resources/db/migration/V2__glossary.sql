create table glossary_entry (
  term varchar(200) not null,
  -- of the renderings, a BCP 47 tag; empty for any
  language varchar(64) not null,
  preferred varchar(200) not null,
  -- JSON arrays of words
  allowed text not null,
  forbidden text not null,
  primary key (term, language)
);
