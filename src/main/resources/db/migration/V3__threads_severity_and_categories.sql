alter table note alter column category set data type varchar(64);
-- the name of a level; null where there is none
alter table note add column severity varchar(16);
-- JSON arrays of words, replies and changes
alter table note add column tags text default '[]' not null;
alter table note add column replies text default '[]' not null;
alter table note add column changes text default '[]' not null;
-- a finding as JSON; null where none made the person write
alter table note add column finding text;

-- the desk's own categories, and those that came with Parallax and have another name here or are hidden
create table category (
  id varchar(64) primary key,
  category_group varchar(32) not null,
  label varchar(200) not null,
  hidden boolean not null
);
