-- The plan: one table a kind, keyed by the district's own codes. The same statements run on H2 and PostgreSQL.
-- Money is whole cents. Years are the calendar years in which fiscal years end.
create sequence plan_ids start with 1 increment by 500;

create table plan_revision (
    number bigint not null primary key,
    cause varchar(400) not null,
    author varchar(120) not null,
    made_at timestamp with time zone not null
);
insert into plan_revision (number, cause, author, made_at) values (0, 'An empty plan', '', current_timestamp);

create table district_setting (
    name varchar(80) not null primary key,
    content varchar(400) not null,
    version integer not null
);

create table goal (
    code varchar(24) not null primary key,
    place integer not null,
    title varchar(200) not null,
    statement varchar(2000) not null,
    weight numeric(9, 4) not null check (weight >= 0 and weight <= 100),
    person_responsible varchar(200) not null,
    progress_monitor varchar(1000) not null,
    required_resources varchar(1000) not null,
    public_statement varchar(2000) not null,
    visibility varchar(20) not null,
    version integer not null
);

create table measure (
    id bigint not null primary key,
    goal varchar(24) not null references goal (code),
    name varchar(200) not null,
    unit varchar(40) not null,
    direction varchar(20) not null,
    baseline numeric(19, 6) not null,
    baseline_date date not null,
    target numeric(19, 6) not null,
    target_date date not null,
    key_measure boolean not null,
    version integer not null,
    unique (goal, name),
    check (baseline_date < target_date)
);

create table reading (
    measure_id bigint not null references measure (id),
    read_on date not null,
    reading numeric(19, 6) not null,
    source varchar(400) not null,
    primary key (measure_id, read_on)
);

create table guardrail (
    code varchar(24) not null primary key,
    place integer not null,
    title varchar(200) not null,
    statement varchar(2000) not null,
    public_statement varchar(2000) not null,
    visibility varchar(20) not null,
    version integer not null
);

create table initiative (
    code varchar(24) not null primary key,
    title varchar(200) not null,
    purpose varchar(4000) not null,
    category varchar(20) not null,
    sponsor varchar(200) not null,
    owner_name varchar(200) not null,
    phase varchar(20) not null,
    health varchar(20) not null,
    health_reason varchar(1000) not null,
    starts_on date,
    ends_on date,
    mandate varchar(20) not null,
    mandate_source varchar(1000) not null,
    cash_savings bigint not null,
    cost_avoided bigint not null,
    revenue bigint not null,
    staff_hours integer not null,
    public_statement varchar(2000) not null,
    technical_detail varchar(4000) not null,
    technical_detail_visibility varchar(20) not null,
    visibility varchar(20) not null,
    version integer not null
);

create table initiative_relation (
    initiative varchar(24) not null references initiative (code),
    relation varchar(20) not null,
    other_code varchar(24) not null,
    primary key (initiative, relation, other_code)
);

create table staff_need (
    initiative varchar(24) not null references initiative (code),
    team varchar(200) not null,
    fiscal_year integer not null,
    hours integer not null,
    primary key (initiative, team, fiscal_year)
);

create table link (
    id bigint not null primary key,
    initiative varchar(24) not null references initiative (code),
    goal varchar(24) not null references goal (code),
    strength integer not null check (strength between 1 and 3),
    rationale varchar(2000) not null,
    evidence varchar(20) not null,
    evidence_detail varchar(2000) not null,
    evidence_visibility varchar(20) not null,
    author varchar(200) not null,
    reviewed_on date not null,
    visibility varchar(20) not null,
    version integer not null,
    unique (initiative, goal)
);

create table fund (
    code varchar(24) not null primary key,
    place integer not null,
    name varchar(200) not null,
    kind varchar(20) not null,
    recurrence varchar(20) not null,
    starts_on date,
    obligate_by date,
    liquidate_by date,
    match_percent numeric(9, 4) not null,
    allowed_categories varchar(400) not null,
    operating_allowed boolean not null,
    note varchar(2000) not null,
    note_visibility varchar(20) not null,
    visibility varchar(20) not null,
    version integer not null
);

create table fund_amount (
    fund varchar(24) not null references fund (code),
    fiscal_year integer not null,
    allocated bigint not null,
    carried_forward bigint not null,
    primary key (fund, fiscal_year)
);

-- An unfunded line has no fund. The line key holds what names a line, so that null funds are compared too.
create table budget_line (
    id bigint not null primary key,
    initiative varchar(24) not null references initiative (code),
    fiscal_year integer not null,
    fund varchar(24) references fund (code),
    recurrence varchar(20) not null,
    account_code varchar(120) not null,
    line_key varchar(240) not null unique,
    planned bigint not null,
    revised bigint not null,
    committed bigint not null,
    actual bigint not null,
    visibility varchar(20) not null,
    version integer not null
);

create table risk (
    code varchar(24) not null primary key,
    title varchar(200) not null,
    category varchar(20) not null,
    cause varchar(2000) not null,
    event varchar(2000) not null,
    effect varchar(2000) not null,
    inherent_likelihood integer not null check (inherent_likelihood between 1 and 5),
    inherent_impact integer not null check (inherent_impact between 1 and 5),
    residual_likelihood integer not null check (residual_likelihood between 1 and 5),
    residual_impact integer not null check (residual_impact between 1 and 5),
    target_likelihood integer not null check (target_likelihood between 1 and 5),
    target_impact integer not null check (target_impact between 1 and 5),
    owner_name varchar(200) not null,
    response varchar(20) not null,
    review_on date,
    trend varchar(20) not null,
    tags varchar(2000) not null,
    public_statement varchar(2000) not null,
    detail varchar(4000) not null,
    detail_visibility varchar(20) not null,
    visibility varchar(20) not null,
    version integer not null
);

create table risk_action (
    risk varchar(24) not null references risk (code),
    action_text varchar(600) not null,
    owner_name varchar(200) not null,
    due_on date not null,
    done_on date,
    primary key (risk, action_text)
);

create table risk_initiative (
    risk varchar(24) not null references risk (code),
    initiative varchar(24) not null,
    effect varchar(20) not null,
    primary key (risk, initiative, effect)
);
