-- Runs on H2 and on PostgreSQL alike. What people did is kept; what Parallax computes is not.

create table dossier (
  id varchar(64) primary key,
  title varchar not null,
  event varchar not null,
  event_date date,
  -- the name of the shipped sample that it was copied from
  sample varchar(64),
  -- title and event as search compares them
  folded varchar not null,
  changed timestamp(6) with time zone not null,
  deleted timestamp(6) with time zone
);

create table dossier_text (
  dossier_id varchar(64) not null references dossier (id),
  id varchar(64) not null,
  place integer not null,
  -- unique to these words: a text that changes gets a new one
  revision varchar(64) not null,
  role varchar(16) not null,
  outlet varchar not null,
  language varchar(64) not null,
  title varchar not null,
  byline varchar not null,
  published date,
  url varchar not null,
  -- a JSON array of {"kind", "content"}
  paragraphs text not null,
  -- outlet, title and words as search compares them
  folded text not null,
  primary key (dossier_id, id)
);

create table pin (
  dossier_id varchar(64) not null references dossier (id),
  id varchar(64) not null,
  number bigint not null,
  kind varchar(16) not null,
  -- a JSON array of {"textId", "span"}
  places text not null,
  primary key (dossier_id, id)
);

create table dismissal (
  dossier_id varchar(64) not null references dossier (id),
  finding varchar(512) not null,
  primary key (dossier_id, finding)
);

-- how far the review was when the dossier was last collated, for lists
create table progress (
  dossier_id varchar(64) primary key references dossier (id),
  row_count integer not null,
  confirmed_rows integer not null,
  open_findings integer not null
);

create table edit (
  dossier_id varchar(64) not null references dossier (id),
  number bigint not null,
  kind varchar(64) not null,
  label varchar not null,
  -- what was and what is, as JSON
  content text not null,
  made timestamp(6) with time zone not null,
  undone boolean not null,
  primary key (dossier_id, number)
);

create table note (
  id varchar(64) primary key,
  dossier_id varchar(64) not null references dossier (id),
  category varchar(32) not null,
  words text not null,
  author varchar not null,
  state varchar(16) not null,
  -- a JSON array of quotes
  targets text not null,
  created timestamp(6) with time zone not null,
  changed timestamp(6) with time zone not null
);

create index note_by_dossier on note (dossier_id, created);
