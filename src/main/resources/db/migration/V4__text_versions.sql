-- texts as they were taken in, with what they were read from, so that reading can be repeated and versions compared
create table text_version (
  dossier_id varchar(64) not null references dossier (id),
  text_id varchar(64) not null,
  number integer not null,
  taken timestamp(6) with time zone not null,
  -- JSON
  article text not null,
  paragraphs text not null,
  original_name varchar not null,
  media_type varchar not null,
  -- compressed with gzip, in base 64; empty if it was not kept
  original text not null,
  primary key (dossier_id, text_id, number)
);
