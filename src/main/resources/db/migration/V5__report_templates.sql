-- what a desk chose for reports, to be chosen again
create table report_template (
  name varchar(100) primary key,
  -- as JSON
  options text not null
);
