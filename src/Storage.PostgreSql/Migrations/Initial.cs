using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Huisheng.Storage.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "calendar_warnings",
                columns: table => new
                {
                    year = table.Column<int>(type: "integer", nullable: false),
                    level = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_warnings", x => new { x.year, x.level });
                });

            migrationBuilder.CreateTable(
                name: "companies",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_companies", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "customers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    name_cipher = table.Column<string>(type: "text", nullable: false),
                    name_hash = table.Column<string>(type: "text", nullable: false),
                    key_id = table.Column<string>(type: "text", nullable: false),
                    masked_name = table.Column<string>(type: "text", nullable: false),
                    honorific_name = table.Column<string>(type: "text", nullable: false),
                    feedback_name = table.Column<string>(type: "text", nullable: false),
                    gender = table.Column<string>(type: "text", nullable: true),
                    tier = table.Column<string>(type: "text", nullable: false),
                    region = table.Column<string>(type: "text", nullable: true),
                    temperament = table.Column<string>(type: "text", nullable: true),
                    first_served_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    forgotten_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_customers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "file_days",
                columns: table => new
                {
                    staff_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    bytes = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_file_days", x => new { x.staff_id, x.day });
                });

            migrationBuilder.CreateTable(
                name: "files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    sealed_name = table.Column<string>(type: "text", nullable: true),
                    kind = table.Column<string>(type: "text", nullable: false),
                    media_type = table.Column<string>(type: "text", nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    stored_as = table.Column<string>(type: "text", nullable: false),
                    uploaded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    job_number = table.Column<string>(type: "text", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    subject_kind = table.Column<string>(type: "text", nullable: true),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: true),
                    subject_number = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_files", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "first_codes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_first_codes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inbox",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inbox", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "job_pulses",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_pulses", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "journal_chain",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    last = table.Column<long>(type: "bigint", nullable: false),
                    mac = table.Column<byte[]>(type: "bytea", nullable: false),
                    entries = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_journal_chain", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "journal_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_kind = table.Column<string>(type: "text", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_number = table.Column<string>(type: "text", nullable: false),
                    subject_no = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    staff_id = table.Column<Guid>(type: "uuid", nullable: true),
                    job_number = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    what = table.Column<string>(type: "text", nullable: false),
                    tone = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    changes = table.Column<string>(type: "text", nullable: false),
                    payload_digest = table.Column<byte[]>(type: "bytea", nullable: false),
                    digest = table.Column<byte[]>(type: "bytea", nullable: false),
                    seal = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_journal_entries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "journal_seals",
                columns: table => new
                {
                    no = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    root = table.Column<byte[]>(type: "bytea", nullable: false),
                    previous = table.Column<byte[]>(type: "bytea", nullable: false),
                    mac = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_journal_seals", x => x.no);
                });

            migrationBuilder.CreateTable(
                name: "journal_subjects",
                columns: table => new
                {
                    kind = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_journal_subjects", x => new { x.kind, x.id });
                });

            migrationBuilder.CreateTable(
                name: "number_counters",
                columns: table => new
                {
                    sequence = table.Column<string>(type: "text", nullable: false),
                    last = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_number_counters", x => x.sequence);
                });

            migrationBuilder.CreateTable(
                name: "regime_state",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regime_state", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "search_entries",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kind = table.Column<string>(type: "text", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    pairs = table.Column<string[]>(type: "text[]", nullable: false),
                    reach = table.Column<string[]>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_entries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sign_in_counts",
                columns: table => new
                {
                    job_number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    latest = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    second = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    third = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    fourth = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    locked_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sign_in_counts", x => x.job_number);
                });

            migrationBuilder.CreateTable(
                name: "sign_in_networks",
                columns: table => new
                {
                    network = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sign_in_networks", x => x.network);
                });

            migrationBuilder.CreateTable(
                name: "sign_in_tries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    network = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sign_in_tries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "stored_answers",
                columns: table => new
                {
                    caller = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    route = table.Column<string>(type: "text", nullable: false),
                    body_hash = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stored_answers", x => new { x.caller, x.key });
                });

            migrationBuilder.CreateTable(
                name: "customer_contacts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    part = table.Column<bool>(type: "boolean", nullable: false),
                    cipher = table.Column<string>(type: "text", nullable: false),
                    typed_cipher = table.Column<string>(type: "text", nullable: true),
                    key_id = table.Column<string>(type: "text", nullable: false),
                    masked = table.Column<string>(type: "text", nullable: false),
                    on_record = table.Column<string>(type: "text", nullable: false),
                    exact_hash = table.Column<string>(type: "text", nullable: false),
                    last_four_hash = table.Column<string>(type: "text", nullable: true),
                    preferred = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_customer_contacts", x => x.id);
                    table.ForeignKey(
                        name: "fk_customer_contacts_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "customer_verifications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    items = table.Column<string>(type: "text", nullable: false),
                    passed = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_customer_verifications", x => x.id);
                    table.ForeignKey(
                        name: "fk_customer_verifications_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "messages_incoming",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    channel = table.Column<string>(type: "text", nullable: false),
                    sender = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    message_id = table.Column<Guid>(type: "uuid", nullable: true),
                    about_kind = table.Column<string>(type: "text", nullable: true),
                    about_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_messages_incoming", x => x.id);
                    table.ForeignKey(
                        name: "fk_messages_incoming_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "absences",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    first_day = table.Column<DateOnly>(type: "date", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: false),
                    reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    term_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_absences", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "agent_states",
                columns: table => new
                {
                    staff_id = table.Column<Guid>(type: "uuid", nullable: false),
                    department_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    call_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agent_states", x => x.staff_id);
                });

            migrationBuilder.CreateTable(
                name: "article_marks",
                columns: table => new
                {
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    helped = table.Column<bool>(type: "boolean", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_article_marks", x => new { x.article_id, x.by_id });
                });

            migrationBuilder.CreateTable(
                name: "article_uses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_kind = table.Column<string>(type: "text", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_number = table.Column<string>(type: "text", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_article_uses", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "articles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    answer = table.Column<string>(type: "text", nullable: false),
                    category = table.Column<string>(type: "text", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    origin = table.Column<string>(type: "text", nullable: true),
                    proposed_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reviewed_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reviewed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    helped = table.Column<int>(type: "integer", nullable: false),
                    wrong = table.Column<int>(type: "integer", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_articles", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "attendances",
                columns: table => new
                {
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_id = table.Column<Guid>(type: "uuid", nullable: false),
                    doing = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    changes = table.Column<int>(type: "integer", nullable: false),
                    over = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attendances", x => new { x.kind, x.subject_id, x.staff_id });
                });

            migrationBuilder.CreateTable(
                name: "calendar_sheets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    department = table.Column<Guid>(type: "uuid", nullable: true),
                    notice = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    days = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_sheets", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "call_back_attempts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    call_back_id = table.Column<Guid>(type: "uuid", nullable: false),
                    outcome = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_call_back_attempts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "call_backs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    call_id = table.Column<Guid>(type: "uuid", nullable: false),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    customer_name = table.Column<string>(type: "text", nullable: false),
                    caller_shown = table.Column<string>(type: "text", nullable: false),
                    caller_key = table.Column<string>(type: "text", nullable: true),
                    department_id = table.Column<Guid>(type: "uuid", nullable: false),
                    missed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_missed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    missed = table.Column<int>(type: "integer", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_call_backs", x => x.id);
                    table.ForeignKey(
                        name: "fk_call_backs_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "call_evidence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    call_id = table.Column<Guid>(type: "uuid", nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: false),
                    file_ids = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_call_evidence", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "call_mentions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    call_id = table.Column<Guid>(type: "uuid", nullable: false),
                    value = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_call_mentions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "call_reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    call_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    scores = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_call_reviews", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "calls",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    rings = table.Column<int>(type: "integer", nullable: true),
                    seconds = table.Column<int>(type: "integer", nullable: true),
                    rings_compliant = table.Column<bool>(type: "boolean", nullable: true),
                    type = table.Column<string>(type: "text", nullable: false),
                    handling_class = table.Column<string>(type: "text", nullable: true),
                    emotion = table.Column<string>(type: "text", nullable: true),
                    title = table.Column<string>(type: "text", nullable: false),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    customer_name = table.Column<string>(type: "text", nullable: false),
                    customer_phone = table.Column<string>(type: "text", nullable: false),
                    agent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    department_id = table.Column<Guid>(type: "uuid", nullable: false),
                    description = table.Column<string>(type: "text", nullable: false),
                    verification_id = table.Column<Guid>(type: "uuid", nullable: true),
                    said = table.Column<string>(type: "text", nullable: false),
                    read_back = table.Column<string>(type: "text", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: true),
                    understood = table.Column<bool>(type: "boolean", nullable: false),
                    score = table.Column<int>(type: "integer", nullable: true),
                    level = table.Column<string>(type: "text", nullable: true),
                    satisfaction_reason = table.Column<string>(type: "text", nullable: true),
                    case_number = table.Column<string>(type: "text", nullable: true),
                    phone_call = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    archived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    kept_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    purged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    import_id = table.Column<Guid>(type: "uuid", nullable: true),
                    as_found = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calls", x => x.id);
                    table.ForeignKey(
                        name: "fk_calls_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_evidence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: false),
                    file_ids = table.Column<string>(type: "text", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_evidence", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "case_obligations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    who = table.Column<Guid>(type: "uuid", nullable: true),
                    round = table.Column<int>(type: "integer", nullable: false),
                    settled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_obligations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "case_satisfaction",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    moment = table.Column<string>(type: "text", nullable: false),
                    score = table.Column<int>(type: "integer", nullable: true),
                    level = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_satisfaction", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    call_number = table.Column<string>(type: "text", nullable: false),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    customer_name = table.Column<string>(type: "text", nullable: false),
                    customer_phone = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false),
                    handling_class = table.Column<string>(type: "text", nullable: false),
                    urgency = table.Column<string>(type: "text", nullable: false),
                    category = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    grade = table.Column<string>(type: "text", nullable: true),
                    description = table.Column<string>(type: "text", nullable: false),
                    agent_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agent_department_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    returns = table.Column<int>(type: "integer", nullable: false),
                    ruler_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ruled = table.Column<bool>(type: "boolean", nullable: false),
                    department_id = table.Column<Guid>(type: "uuid", nullable: false),
                    copied_department_id = table.Column<Guid>(type: "uuid", nullable: true),
                    limit = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    result = table.Column<string>(type: "text", nullable: true),
                    solution = table.Column<string>(type: "text", nullable: true),
                    exception_reason = table.Column<string>(type: "text", nullable: true),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    dispatched_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    owner_received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    responded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    owner_contacted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    progressed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    handled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    fetched_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    resolved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    followed_up_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    archived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    kept_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    purged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    tracked_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    next_contact_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    next_contact_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    contact_said = table.Column<string>(type: "text", nullable: true),
                    contact_remind_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases", x => x.id);
                    table.ForeignKey(
                        name: "fk_cases_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "clock_levels",
                columns: table => new
                {
                    clock_id = table.Column<Guid>(type: "uuid", nullable: false),
                    turn = table.Column<int>(type: "integer", nullable: false),
                    level = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    nr = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    to = table.Column<Guid>(type: "uuid", nullable: true),
                    acknowledged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clock_levels", x => new { x.clock_id, x.turn, x.level, x.nr });
                });

            migrationBuilder.CreateTable(
                name: "clock_pauses",
                columns: table => new
                {
                    clock_id = table.Column<Guid>(type: "uuid", nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    to = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clock_pauses", x => new { x.clock_id, x.no });
                });

            migrationBuilder.CreateTable(
                name: "clock_shifts",
                columns: table => new
                {
                    clock_id = table.Column<Guid>(type: "uuid", nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    cause = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    from = table.Column<string>(type: "text", nullable: true),
                    to = table.Column<string>(type: "text", nullable: true),
                    from_due = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    to_due = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clock_shifts", x => new { x.clock_id, x.no });
                });

            migrationBuilder.CreateTable(
                name: "clocks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    milestone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    opens_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    warn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    target_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    provisional = table.Column<bool>(type: "boolean", nullable: false),
                    registered = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    paused_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    soft = table.Column<bool>(type: "boolean", nullable: false),
                    turn = table.Column<int>(type: "integer", nullable: false),
                    rules = table.Column<string>(type: "text", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: true),
                    department = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    stopped_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: true),
                    next_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    overdue_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    reason_by = table.Column<Guid>(type: "uuid", nullable: true),
                    reason_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clocks", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "commitment_reschedulings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commitment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_due = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    to_due = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    channel = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    consent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commitment_reschedulings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "commitments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    about_kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    about_id = table.Column<Guid>(type: "uuid", nullable: false),
                    about_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    customer_name = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    method = table.Column<string>(type: "text", nullable: true),
                    source = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    department_id = table.Column<Guid>(type: "uuid", nullable: false),
                    made_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    kept_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    kept_note = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commitments", x => x.id);
                    table.ForeignKey(
                        name: "fk_commitments_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "customer_reveals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_id = table.Column<Guid>(type: "uuid", nullable: false),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_customer_reveals", x => x.id);
                    table.ForeignKey(
                        name: "fk_customer_reveals_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "customer_sightings",
                columns: table => new
                {
                    staff_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_customer_sightings", x => new { x.staff_id, x.day, x.customer_id });
                    table.ForeignKey(
                        name: "fk_customer_sightings_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "departments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    head_id = table.Column<Guid>(type: "uuid", nullable: true),
                    service_centre = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_departments", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "staff",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    job_number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    full_name = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    masked_name = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    department_id = table.Column<Guid>(type: "uuid", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: false),
                    stamp = table.Column<Guid>(type: "uuid", nullable: false),
                    disabled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staff", x => x.id);
                    table.ForeignKey(
                        name: "fk_staff_departments_department_id",
                        column: x => x.department_id,
                        principalTable: "departments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "suggestion_digests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    department_id = table.Column<Guid>(type: "uuid", nullable: false),
                    week = table.Column<DateOnly>(type: "date", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_suggestion_digests", x => x.id);
                    table.ForeignKey(
                        name: "fk_suggestion_digests_departments_department_id",
                        column: x => x.department_id,
                        principalTable: "departments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deputies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_id = table.Column<Guid>(type: "uuid", nullable: false),
                    deputy_id = table.Column<Guid>(type: "uuid", nullable: false),
                    first_day = table.Column<DateOnly>(type: "date", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deputies", x => x.id);
                    table.ForeignKey(
                        name: "fk_deputies_staff_deputy_id",
                        column: x => x.deputy_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deputies_staff_staff_id",
                        column: x => x.staff_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "drafts",
                columns: table => new
                {
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    subject_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    title = table.Column<string>(type: "text", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_drafts", x => new { x.owner, x.key });
                    table.ForeignKey(
                        name: "fk_drafts_staff_owner",
                        column: x => x.owner,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "emergency_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    about_kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    about_id = table.Column<Guid>(type: "uuid", nullable: false),
                    about_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    customer_name = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    trigger = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    department_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agent_id = table.Column<Guid>(type: "uuid", nullable: false),
                    started_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    acknowledged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    acknowledged_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    level = table.Column<int>(type: "integer", nullable: false),
                    next_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    conclusion = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_emergency_runs", x => x.id);
                    table.ForeignKey(
                        name: "fk_emergency_runs_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_emergency_runs_departments_department_id",
                        column: x => x.department_id,
                        principalTable: "departments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_emergency_runs_staff_acknowledged_by_id",
                        column: x => x.acknowledged_by_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_emergency_runs_staff_agent_id",
                        column: x => x.agent_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_emergency_runs_staff_ended_by_id",
                        column: x => x.ended_by_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_emergency_runs_staff_started_by_id",
                        column: x => x.started_by_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "follow_ups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_number = table.Column<string>(type: "text", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    customer_name = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    case_type = table.Column<string>(type: "text", nullable: false),
                    grade = table.Column<string>(type: "text", nullable: true),
                    product = table.Column<string>(type: "text", nullable: true),
                    result = table.Column<string>(type: "text", nullable: true),
                    service_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    assignee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    department_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assigned_because = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    not_by = table.Column<string>(type: "text", nullable: false),
                    opens_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    announce_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    announced_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    announced_by = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    channel = table.Column<string>(type: "text", nullable: true),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    visitor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    cancelled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_follow_ups", x => x.id);
                    table.ForeignKey(
                        name: "fk_follow_ups_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_follow_ups_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_follow_ups_departments_department_id",
                        column: x => x.department_id,
                        principalTable: "departments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_follow_ups_staff_assignee_id",
                        column: x => x.assignee_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_follow_ups_staff_visitor_id",
                        column: x => x.visitor_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "form_imports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    form = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    staff_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_hash = table.Column<string>(type: "text", nullable: false),
                    rows = table.Column<int>(type: "integer", nullable: false),
                    known = table.Column<int>(type: "integer", nullable: false),
                    left_out = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_form_imports", x => x.id);
                    table.ForeignKey(
                        name: "fk_form_imports_staff_staff_id",
                        column: x => x.staff_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "improvements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    about_kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    about_id = table.Column<Guid>(type: "uuid", nullable: false),
                    about_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    remedy_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    customer_name = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    department_id = table.Column<Guid>(type: "uuid", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    made_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    effect = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_improvements", x => x.id);
                    table.ForeignKey(
                        name: "fk_improvements_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_improvements_departments_department_id",
                        column: x => x.department_id,
                        principalTable: "departments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_improvements_staff_made_by_id",
                        column: x => x.made_by_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_improvements_staff_owner_id",
                        column: x => x.owner_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "internal_notes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    called = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_internal_notes", x => x.id);
                    table.ForeignKey(
                        name: "fk_internal_notes_staff_by",
                        column: x => x.by,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "legal_holds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    subject_kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    lifted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lifted_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    lift_reason = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_legal_holds", x => x.id);
                    table.ForeignKey(
                        name: "fk_legal_holds_staff_by_id",
                        column: x => x.by_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_legal_holds_staff_lifted_by_id",
                        column: x => x.lifted_by_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "look_up_counts",
                columns: table => new
                {
                    staff_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hour = table.Column<long>(type: "bigint", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_look_up_counts", x => new { x.staff_id, x.hour });
                    table.ForeignKey(
                        name: "fk_look_up_counts_staff_staff_id",
                        column: x => x.staff_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    channel = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    contact_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    about_kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    about_id = table.Column<Guid>(type: "uuid", nullable: false),
                    about_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    template = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    cycle = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    next_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    tries = table.Column<int>(type: "integer", nullable: false),
                    turn = table.Column<int>(type: "integer", nullable: false),
                    problem = table.Column<string>(type: "text", nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    delivered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_messages", x => x.id);
                    table.ForeignKey(
                        name: "fk_messages_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_messages_staff_by_id",
                        column: x => x.by_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    to = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    args = table.Column<string>(type: "text", nullable: false),
                    subject_kind = table.Column<string>(type: "text", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_number = table.Column<string>(type: "text", nullable: false),
                    read_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    told_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    repeats = table.Column<int>(type: "integer", nullable: false),
                    repeat_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notices", x => x.id);
                    table.ForeignKey(
                        name: "fk_notices_staff_to",
                        column: x => x.to,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "phone_calls",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    external_id = table.Column<string>(type: "text", nullable: false),
                    direction = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    simulated = table.Column<bool>(type: "boolean", nullable: false),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    caller_shown = table.Column<string>(type: "text", nullable: false),
                    caller_closed = table.Column<string>(type: "text", nullable: true),
                    caller_key = table.Column<string>(type: "text", nullable: true),
                    agent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    department_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    rang_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    held_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    transferred_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    held_seconds = table.Column<int>(type: "integer", nullable: false),
                    rings = table.Column<int>(type: "integer", nullable: true),
                    wait_seconds = table.Column<int>(type: "integer", nullable: true),
                    longest_silence = table.Column<int>(type: "integer", nullable: false),
                    recording = table.Column<string>(type: "text", nullable: true),
                    recording_id = table.Column<Guid>(type: "uuid", nullable: true),
                    record_number = table.Column<string>(type: "text", nullable: true),
                    call_back_id = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    archived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    kept_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    purged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_phone_calls", x => x.id);
                    table.ForeignKey(
                        name: "fk_phone_calls_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_phone_calls_departments_department_id",
                        column: x => x.department_id,
                        principalTable: "departments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_phone_calls_staff_agent_id",
                        column: x => x.agent_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "purge_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    months = table.Column<int>(type: "integer", nullable: false),
                    rule_version = table.Column<int>(type: "integer", nullable: false),
                    kind_version = table.Column<int>(type: "integer", nullable: false),
                    going = table.Column<int>(type: "integer", nullable: false),
                    held_back = table.Column<int>(type: "integer", nullable: false),
                    further = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    started_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    purged = table.Column<int>(type: "integer", nullable: false),
                    kept = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_purge_runs", x => x.id);
                    table.ForeignKey(
                        name: "fk_purge_runs_staff_by_id",
                        column: x => x.by_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_purge_runs_staff_started_by_id",
                        column: x => x.started_by_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "regime_publications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    entry = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    members = table.Column<string>(type: "text", nullable: false),
                    shipped = table.Column<string>(type: "text", nullable: false),
                    holds_from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    holds_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    open_cases_too = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    deviates = table.Column<bool>(type: "boolean", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    told = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regime_publications", x => x.id);
                    table.ForeignKey(
                        name: "fk_regime_publications_staff_by",
                        column: x => x.by,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "remedies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    about_kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    about_id = table.Column<Guid>(type: "uuid", nullable: false),
                    about_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    customer_name = table.Column<string>(type: "text", nullable: false),
                    category = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "text", nullable: true),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    department_id = table.Column<Guid>(type: "uuid", nullable: false),
                    made_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    condition = table.Column<string>(type: "text", nullable: true),
                    then = table.Column<string>(type: "text", nullable: true),
                    then_text = table.Column<string>(type: "text", nullable: true),
                    from = table.Column<string>(type: "text", nullable: true),
                    compensation = table.Column<string>(type: "text", nullable: true),
                    fen = table.Column<long>(type: "bigint", nullable: true),
                    product = table.Column<string>(type: "text", nullable: true),
                    carrier = table.Column<string>(type: "text", nullable: true),
                    waybill = table.Column<string>(type: "text", nullable: true),
                    payer = table.Column<string>(type: "text", nullable: true),
                    decided_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    decision_note = table.Column<string>(type: "text", nullable: true),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    done_note = table.Column<string>(type: "text", nullable: true),
                    accepted = table.Column<bool>(type: "boolean", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_remedies", x => x.id);
                    table.ForeignKey(
                        name: "fk_remedies_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_remedies_departments_department_id",
                        column: x => x.department_id,
                        principalTable: "departments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_remedies_staff_decided_by_id",
                        column: x => x.decided_by_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_remedies_staff_made_by_id",
                        column: x => x.made_by_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_remedies_staff_owner_id",
                        column: x => x.owner_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "saved_views",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    sharing = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    department_id = table.Column<Guid>(type: "uuid", nullable: false),
                    cut = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_saved_views", x => x.id);
                    table.ForeignKey(
                        name: "fk_saved_views_departments_department_id",
                        column: x => x.department_id,
                        principalTable: "departments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_saved_views_staff_owner",
                        column: x => x.owner,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    staff_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stamp = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sessions", x => x.id);
                    table.ForeignKey(
                        name: "fk_sessions_staff_staff_id",
                        column: x => x.staff_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "staff_roles",
                columns: table => new
                {
                    staff_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staff_roles", x => new { x.staff_id, x.role });
                    table.ForeignKey(
                        name: "fk_staff_roles_staff_staff_id",
                        column: x => x.staff_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "suggestions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    source_kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    source_id = table.Column<Guid>(type: "uuid", nullable: false),
                    source_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    case_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    customer_name = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    category = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    target = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    recorded_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    history = table.Column<bool>(type: "boolean", nullable: false),
                    department_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    week = table.Column<DateOnly>(type: "date", nullable: true),
                    digest_number = table.Column<string>(type: "text", nullable: true),
                    evaluated_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    evaluated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    opinion = table.Column<string>(type: "text", nullable: true),
                    days = table.Column<int>(type: "integer", nullable: true),
                    planned_on = table.Column<DateOnly>(type: "date", nullable: true),
                    improvement_number = table.Column<string>(type: "text", nullable: true),
                    told_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    told_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    told_channel = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    told_text = table.Column<string>(type: "text", nullable: true),
                    untold_reason = table.Column<string>(type: "text", nullable: true),
                    told_for = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    remind_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_suggestions", x => x.id);
                    table.ForeignKey(
                        name: "fk_suggestions_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_suggestions_departments_department_id",
                        column: x => x.department_id,
                        principalTable: "departments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_suggestions_staff_evaluated_by_id",
                        column: x => x.evaluated_by_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_suggestions_staff_recorded_by_id",
                        column: x => x.recorded_by_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_suggestions_staff_told_by_id",
                        column: x => x.told_by_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "urgings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    to = table.Column<Guid>(type: "uuid", nullable: true),
                    text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_urgings", x => x.id);
                    table.ForeignKey(
                        name: "fk_urgings_staff_by",
                        column: x => x.by,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_urgings_staff_to",
                        column: x => x.to,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "work_items",
                columns: table => new
                {
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    listed = table.Column<bool>(type: "boolean", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    customer = table.Column<string>(type: "text", nullable: false),
                    type = table.Column<string>(type: "text", nullable: true),
                    urgency = table.Column<string>(type: "text", nullable: true),
                    grade = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: true),
                    department = table.Column<Guid>(type: "uuid", nullable: true),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    milestone = table.Column<string>(type: "text", nullable: true),
                    due_started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    warn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_entry = table.Column<string>(type: "text", nullable: true),
                    last_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_items", x => new { x.kind, x.subject_id });
                    table.ForeignKey(
                        name: "fk_work_items_departments_department",
                        column: x => x.department,
                        principalTable: "departments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_work_items_staff_owner",
                        column: x => x.owner,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "emergency_tellings",
                columns: table => new
                {
                    run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<int>(type: "integer", nullable: false),
                    to = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_emergency_tellings", x => new { x.run_id, x.level, x.to });
                    table.ForeignKey(
                        name: "fk_emergency_tellings_emergency_runs_run_id",
                        column: x => x.run_id,
                        principalTable: "emergency_runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_emergency_tellings_staff_to",
                        column: x => x.to,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "emergency_ticks",
                columns: table => new
                {
                    run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_emergency_ticks", x => new { x.run_id, x.item });
                    table.ForeignKey(
                        name: "fk_emergency_ticks_emergency_runs_run_id",
                        column: x => x.run_id,
                        principalTable: "emergency_runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_emergency_ticks_staff_by_id",
                        column: x => x.by_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "follow_up_attempts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    follow_up_id = table.Column<Guid>(type: "uuid", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    channel = table.Column<string>(type: "text", nullable: false),
                    outcome = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_follow_up_attempts", x => x.id);
                    table.ForeignKey(
                        name: "fk_follow_up_attempts_follow_ups_follow_up_id",
                        column: x => x.follow_up_id,
                        principalTable: "follow_ups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_follow_up_attempts_staff_by",
                        column: x => x.by,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "follow_up_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    follow_up_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    identity = table.Column<string>(type: "text", nullable: false),
                    consent = table.Column<bool>(type: "boolean", nullable: false),
                    score = table.Column<int>(type: "integer", nullable: true),
                    level = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    solved = table.Column<bool>(type: "boolean", nullable: false),
                    needs = table.Column<string>(type: "text", nullable: true),
                    suggestion = table.Column<string>(type: "text", nullable: true),
                    said = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_follow_up_records", x => x.id);
                    table.ForeignKey(
                        name: "fk_follow_up_records_follow_ups_follow_up_id",
                        column: x => x.follow_up_id,
                        principalTable: "follow_ups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_follow_up_records_staff_by",
                        column: x => x.by,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "feedback",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    customer_name = table.Column<string>(type: "text", nullable: true),
                    contact = table.Column<string>(type: "text", nullable: true),
                    customer_type = table.Column<string>(type: "text", nullable: false),
                    category = table.Column<string>(type: "text", nullable: false),
                    category_label = table.Column<string>(type: "text", nullable: false),
                    detail = table.Column<string>(type: "text", nullable: false),
                    occurred_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    occurred_all_day = table.Column<bool>(type: "boolean", nullable: false),
                    product = table.Column<string>(type: "text", nullable: true),
                    urgency = table.Column<string>(type: "text", nullable: false),
                    priority = table.Column<string>(type: "text", nullable: false),
                    department_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<string>(type: "text", nullable: true),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    measures = table.Column<string>(type: "text", nullable: true),
                    limit = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    completed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    satisfaction = table.Column<string>(type: "text", nullable: true),
                    suggestion = table.Column<string>(type: "text", nullable: true),
                    remark = table.Column<string>(type: "text", nullable: true),
                    taking = table.Column<string>(type: "text", nullable: true),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    case_id = table.Column<Guid>(type: "uuid", nullable: true),
                    case_number = table.Column<string>(type: "text", nullable: true),
                    channel = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    responded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    progress_due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    waiting = table.Column<bool>(type: "boolean", nullable: false),
                    open = table.Column<bool>(type: "boolean", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    import_id = table.Column<Guid>(type: "uuid", nullable: true),
                    archived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    kept_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    purged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feedback", x => x.id);
                    table.ForeignKey(
                        name: "fk_feedback_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_feedback_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_feedback_departments_department_id",
                        column: x => x.department_id,
                        principalTable: "departments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_feedback_form_imports_import_id",
                        column: x => x.import_id,
                        principalTable: "form_imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_feedback_staff_owner_id",
                        column: x => x.owner_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_feedback_staff_recorded_by",
                        column: x => x.recorded_by,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "old_tickets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    customer_name = table.Column<string>(type: "text", nullable: false),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    urgency = table.Column<string>(type: "text", nullable: false),
                    department_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    cells = table.Column<string>(type: "text", nullable: false),
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    archived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    kept_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    purged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_old_tickets", x => x.id);
                    table.ForeignKey(
                        name: "fk_old_tickets_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_old_tickets_departments_department_id",
                        column: x => x.department_id,
                        principalTable: "departments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_old_tickets_form_imports_import_id",
                        column: x => x.import_id,
                        principalTable: "form_imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_old_tickets_staff_owner_id",
                        column: x => x.owner_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "message_attempts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    message_id = table.Column<Guid>(type: "uuid", nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: true),
                    problem = table.Column<string>(type: "text", nullable: true),
                    detail = table.Column<string>(type: "text", nullable: true),
                    address_hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_message_attempts", x => x.id);
                    table.ForeignKey(
                        name: "fk_message_attempts_messages_message_id",
                        column: x => x.message_id,
                        principalTable: "messages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "phone_events",
                columns: table => new
                {
                    call_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<string>(type: "text", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    came_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    agent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    rings = table.Column<int>(type: "integer", nullable: true),
                    seconds = table.Column<int>(type: "integer", nullable: true),
                    reference = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_phone_events", x => new { x.call_id, x.id });
                    table.ForeignKey(
                        name: "fk_phone_events_phone_calls_call_id",
                        column: x => x.call_id,
                        principalTable: "phone_calls",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_phone_events_staff_agent_id",
                        column: x => x.agent_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "phone_transfers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    call_id = table.Column<Guid>(type: "uuid", nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    reason_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reason_line = table.Column<string>(type: "text", nullable: true),
                    target_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    target_line = table.Column<string>(type: "text", nullable: true),
                    department_id = table.Column<Guid>(type: "uuid", nullable: true),
                    colleague_id = table.Column<Guid>(type: "uuid", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_phone_transfers", x => x.id);
                    table.ForeignKey(
                        name: "fk_phone_transfers_departments_department_id",
                        column: x => x.department_id,
                        principalTable: "departments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_phone_transfers_phone_calls_call_id",
                        column: x => x.call_id,
                        principalTable: "phone_calls",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_phone_transfers_staff_colleague_id",
                        column: x => x.colleague_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "purge_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    archived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    kept_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    verdict = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    because = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    purged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_purge_items", x => x.id);
                    table.ForeignKey(
                        name: "fk_purge_items_purge_runs_run_id",
                        column: x => x.run_id,
                        principalTable: "purge_runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "feedback_orders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    feedback_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feedback_orders", x => x.id);
                    table.ForeignKey(
                        name: "fk_feedback_orders_feedback_feedback_id",
                        column: x => x.feedback_id,
                        principalTable: "feedback",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_absences_last_day_id",
                table: "absences",
                columns: new[] { "last_day", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_absences_staff_id_last_day",
                table: "absences",
                columns: new[] { "staff_id", "last_day" });

            migrationBuilder.CreateIndex(
                name: "ix_agent_states_call_id",
                table: "agent_states",
                column: "call_id");

            migrationBuilder.CreateIndex(
                name: "ix_agent_states_department_id",
                table: "agent_states",
                column: "department_id");

            migrationBuilder.CreateIndex(
                name: "ix_article_marks_by_id",
                table: "article_marks",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_article_uses_article_id",
                table: "article_uses",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "ix_article_uses_by_id",
                table: "article_uses",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_article_uses_subject_id_article_id",
                table: "article_uses",
                columns: new[] { "subject_id", "article_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_articles_number",
                table: "articles",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_articles_proposed_by_id",
                table: "articles",
                column: "proposed_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_articles_recorded_at_number",
                table: "articles",
                columns: new[] { "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_articles_reviewed_by_id",
                table: "articles",
                column: "reviewed_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_articles_state_recorded_at_number",
                table: "articles",
                columns: new[] { "state", "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_attendances_changed_at",
                table: "attendances",
                column: "changed_at");

            migrationBuilder.CreateIndex(
                name: "ix_attendances_over_until",
                table: "attendances",
                columns: new[] { "over", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_attendances_staff_id",
                table: "attendances",
                column: "staff_id");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_sheets_by",
                table: "calendar_sheets",
                column: "by");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_sheets_company",
                table: "calendar_sheets",
                column: "year",
                unique: true,
                filter: "department IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_sheets_department",
                table: "calendar_sheets",
                column: "department");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_sheets_year_department",
                table: "calendar_sheets",
                columns: new[] { "year", "department" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_call_back_attempts_by_id",
                table: "call_back_attempts",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_call_back_attempts_call_back_id",
                table: "call_back_attempts",
                column: "call_back_id");

            migrationBuilder.CreateIndex(
                name: "ix_call_backs_call_id",
                table: "call_backs",
                column: "call_id");

            migrationBuilder.CreateIndex(
                name: "ix_call_backs_caller_key",
                table: "call_backs",
                column: "caller_key",
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_call_backs_customer_id",
                table: "call_backs",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_call_backs_department_id",
                table: "call_backs",
                column: "department_id");

            migrationBuilder.CreateIndex(
                name: "ix_call_backs_number",
                table: "call_backs",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_call_backs_recorded_at_number",
                table: "call_backs",
                columns: new[] { "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_call_evidence_call_id",
                table: "call_evidence",
                column: "call_id");

            migrationBuilder.CreateIndex(
                name: "ix_call_evidence_value",
                table: "call_evidence",
                column: "value");

            migrationBuilder.CreateIndex(
                name: "ix_call_mentions_call_id",
                table: "call_mentions",
                column: "call_id");

            migrationBuilder.CreateIndex(
                name: "ix_call_mentions_value",
                table: "call_mentions",
                column: "value");

            migrationBuilder.CreateIndex(
                name: "ix_call_reviews_by_id",
                table: "call_reviews",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_call_reviews_call_id_at",
                table: "call_reviews",
                columns: new[] { "call_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_calls_agent_id_recorded_at_number",
                table: "calls",
                columns: new[] { "agent_id", "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_calls_case_number",
                table: "calls",
                column: "case_number");

            migrationBuilder.CreateIndex(
                name: "ix_calls_customer_id_recorded_at_number",
                table: "calls",
                columns: new[] { "customer_id", "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_calls_department_id_recorded_at_number",
                table: "calls",
                columns: new[] { "department_id", "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_calls_import_id",
                table: "calls",
                column: "import_id");

            migrationBuilder.CreateIndex(
                name: "ix_calls_kept_until_number",
                table: "calls",
                columns: new[] { "kept_until", "number" },
                filter: "purged_at IS NULL AND kept_until IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_calls_number",
                table: "calls",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_calls_received_at_number",
                table: "calls",
                columns: new[] { "received_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_calls_recorded_at_number",
                table: "calls",
                columns: new[] { "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_case_evidence_by_id",
                table: "case_evidence",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_evidence_case_id",
                table: "case_evidence",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_evidence_value",
                table: "case_evidence",
                column: "value");

            migrationBuilder.CreateIndex(
                name: "ix_case_obligations_case_id_code_round",
                table: "case_obligations",
                columns: new[] { "case_id", "code", "round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_case_obligations_who",
                table: "case_obligations",
                column: "who");

            migrationBuilder.CreateIndex(
                name: "ix_case_satisfaction_case_id",
                table: "case_satisfaction",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "cases_open",
                table: "cases",
                columns: new[] { "recorded_at", "number" },
                filter: "state NOT IN ('closed', 'archived')");

            migrationBuilder.CreateIndex(
                name: "ix_cases_agent_department_id_recorded_at_number",
                table: "cases",
                columns: new[] { "agent_department_id", "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_agent_id_recorded_at_number",
                table: "cases",
                columns: new[] { "agent_id", "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_call_number",
                table: "cases",
                column: "call_number");

            migrationBuilder.CreateIndex(
                name: "ix_cases_contact_remind_at",
                table: "cases",
                column: "contact_remind_at");

            migrationBuilder.CreateIndex(
                name: "ix_cases_copied_department_id_recorded_at_number",
                table: "cases",
                columns: new[] { "copied_department_id", "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_customer_id_received_at",
                table: "cases",
                columns: new[] { "customer_id", "received_at" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_department_id_recorded_at_number",
                table: "cases",
                columns: new[] { "department_id", "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_kept_until_number",
                table: "cases",
                columns: new[] { "kept_until", "number" },
                filter: "purged_at IS NULL AND kept_until IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_next_contact_at_number",
                table: "cases",
                columns: new[] { "next_contact_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_next_contact_by_id",
                table: "cases",
                column: "next_contact_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_cases_number",
                table: "cases",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cases_owner_id_recorded_at_number",
                table: "cases",
                columns: new[] { "owner_id", "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_recorded_at_number",
                table: "cases",
                columns: new[] { "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_ruler_id",
                table: "cases",
                column: "ruler_id");

            migrationBuilder.CreateIndex(
                name: "ix_clock_levels_to",
                table: "clock_levels",
                column: "to");

            migrationBuilder.CreateIndex(
                name: "ix_clock_pauses_by",
                table: "clock_pauses",
                column: "by");

            migrationBuilder.CreateIndex(
                name: "ix_clock_shifts_by",
                table: "clock_shifts",
                column: "by");

            migrationBuilder.CreateIndex(
                name: "ix_clocks_department_due_at_subject_id_milestone",
                table: "clocks",
                columns: new[] { "department", "due_at", "subject_id", "milestone" },
                filter: "state = 'running'");

            migrationBuilder.CreateIndex(
                name: "ix_clocks_due_at_subject_id_milestone",
                table: "clocks",
                columns: new[] { "due_at", "subject_id", "milestone" },
                filter: "state = 'running'");

            migrationBuilder.CreateIndex(
                name: "ix_clocks_next_at",
                table: "clocks",
                column: "next_at",
                filter: "next_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_clocks_one_running",
                table: "clocks",
                columns: new[] { "subject_kind", "subject_id", "milestone" },
                unique: true,
                filter: "state = 'running'");

            migrationBuilder.CreateIndex(
                name: "ix_clocks_owner_due_at_subject_id_milestone",
                table: "clocks",
                columns: new[] { "owner", "due_at", "subject_id", "milestone" },
                filter: "state = 'running'");

            migrationBuilder.CreateIndex(
                name: "ix_clocks_reason_by",
                table: "clocks",
                column: "reason_by");

            migrationBuilder.CreateIndex(
                name: "ix_clocks_revision",
                table: "clocks",
                column: "revision",
                filter: "state = 'running'");

            migrationBuilder.CreateIndex(
                name: "ix_clocks_subject_id",
                table: "clocks",
                column: "subject_id",
                filter: "state = 'running'");

            migrationBuilder.CreateIndex(
                name: "ix_clocks_subject_kind_subject_id",
                table: "clocks",
                columns: new[] { "subject_kind", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "ix_commitment_reschedulings_by_id",
                table: "commitment_reschedulings",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_commitment_reschedulings_commitment_id",
                table: "commitment_reschedulings",
                column: "commitment_id");

            migrationBuilder.CreateIndex(
                name: "ix_commitments_about_kind_about_id",
                table: "commitments",
                columns: new[] { "about_kind", "about_id" });

            migrationBuilder.CreateIndex(
                name: "ix_commitments_customer_id",
                table: "commitments",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_commitments_department_id",
                table: "commitments",
                column: "department_id");

            migrationBuilder.CreateIndex(
                name: "ix_commitments_made_by_id",
                table: "commitments",
                column: "made_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_commitments_number",
                table: "commitments",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_commitments_owner_id",
                table: "commitments",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_customer_contacts_customer_id",
                table: "customer_contacts",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_customer_contacts_exact_hash",
                table: "customer_contacts",
                column: "exact_hash");

            migrationBuilder.CreateIndex(
                name: "ix_customer_contacts_last_four_hash",
                table: "customer_contacts",
                column: "last_four_hash");

            migrationBuilder.CreateIndex(
                name: "ix_customer_reveals_customer_id",
                table: "customer_reveals",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_customer_reveals_staff_id_at",
                table: "customer_reveals",
                columns: new[] { "staff_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_customer_sightings_customer_id",
                table: "customer_sightings",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_customer_verifications_customer_id",
                table: "customer_verifications",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_customers_key_id",
                table: "customers",
                column: "key_id");

            migrationBuilder.CreateIndex(
                name: "ix_customers_name_hash",
                table: "customers",
                column: "name_hash");

            migrationBuilder.CreateIndex(
                name: "ix_departments_code",
                table: "departments",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_departments_head_id",
                table: "departments",
                column: "head_id");

            migrationBuilder.CreateIndex(
                name: "ix_deputies_deputy_id",
                table: "deputies",
                column: "deputy_id");

            migrationBuilder.CreateIndex(
                name: "ix_deputies_last_day",
                table: "deputies",
                column: "last_day");

            migrationBuilder.CreateIndex(
                name: "ix_deputies_staff_id",
                table: "deputies",
                column: "staff_id");

            migrationBuilder.CreateIndex(
                name: "ix_drafts_owner_saved_at_key",
                table: "drafts",
                columns: new[] { "owner", "saved_at", "key" });

            migrationBuilder.CreateIndex(
                name: "ix_drafts_saved_at",
                table: "drafts",
                column: "saved_at");

            migrationBuilder.CreateIndex(
                name: "ix_emergency_runs_about_id_recorded_at",
                table: "emergency_runs",
                columns: new[] { "about_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_emergency_runs_about_kind_about_id",
                table: "emergency_runs",
                columns: new[] { "about_kind", "about_id" },
                unique: true,
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_emergency_runs_acknowledged_by_id",
                table: "emergency_runs",
                column: "acknowledged_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_emergency_runs_agent_id",
                table: "emergency_runs",
                column: "agent_id");

            migrationBuilder.CreateIndex(
                name: "ix_emergency_runs_customer_id",
                table: "emergency_runs",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_emergency_runs_department_id",
                table: "emergency_runs",
                column: "department_id");

            migrationBuilder.CreateIndex(
                name: "ix_emergency_runs_ended_by_id",
                table: "emergency_runs",
                column: "ended_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_emergency_runs_next_at",
                table: "emergency_runs",
                column: "next_at",
                filter: "next_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_emergency_runs_number",
                table: "emergency_runs",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_emergency_runs_recorded_at_number",
                table: "emergency_runs",
                columns: new[] { "recorded_at", "number" },
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_emergency_runs_started_by_id",
                table: "emergency_runs",
                column: "started_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_emergency_tellings_to",
                table: "emergency_tellings",
                column: "to");

            migrationBuilder.CreateIndex(
                name: "ix_emergency_ticks_by_id",
                table: "emergency_ticks",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "feedback_open",
                table: "feedback",
                columns: new[] { "received_at", "number", "category", "priority", "department_id", "owner_id" },
                filter: "open");

            migrationBuilder.CreateIndex(
                name: "feedback_suggestions",
                table: "feedback",
                columns: new[] { "received_at", "number" },
                filter: "suggestion IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_feedback_case_id",
                table: "feedback",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_feedback_category_received_at_number",
                table: "feedback",
                columns: new[] { "category", "received_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_feedback_channel_received_at",
                table: "feedback",
                columns: new[] { "channel", "received_at" });

            migrationBuilder.CreateIndex(
                name: "ix_feedback_customer_id_received_at",
                table: "feedback",
                columns: new[] { "customer_id", "received_at" });

            migrationBuilder.CreateIndex(
                name: "ix_feedback_department_id_received_at_number",
                table: "feedback",
                columns: new[] { "department_id", "received_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_feedback_import_id",
                table: "feedback",
                column: "import_id");

            migrationBuilder.CreateIndex(
                name: "ix_feedback_kept_until_number",
                table: "feedback",
                columns: new[] { "kept_until", "number" },
                filter: "purged_at IS NULL AND kept_until IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_feedback_number",
                table: "feedback",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_feedback_open_priority_received_at_number",
                table: "feedback",
                columns: new[] { "open", "priority", "received_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_feedback_owner_id_received_at",
                table: "feedback",
                columns: new[] { "owner_id", "received_at" });

            migrationBuilder.CreateIndex(
                name: "ix_feedback_priority_received_at_number",
                table: "feedback",
                columns: new[] { "priority", "received_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_feedback_progress_due_at",
                table: "feedback",
                column: "progress_due_at",
                filter: "progress_due_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_feedback_received_at_number",
                table: "feedback",
                columns: new[] { "received_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_feedback_recorded_by",
                table: "feedback",
                column: "recorded_by");

            migrationBuilder.CreateIndex(
                name: "ix_feedback_urgency_received_at_number",
                table: "feedback",
                columns: new[] { "urgency", "received_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_feedback_waiting_channel_received_at",
                table: "feedback",
                columns: new[] { "waiting", "channel", "received_at" });

            migrationBuilder.CreateIndex(
                name: "ix_feedback_orders_feedback_id",
                table: "feedback_orders",
                column: "feedback_id");

            migrationBuilder.CreateIndex(
                name: "ix_feedback_orders_number",
                table: "feedback_orders",
                column: "number");

            migrationBuilder.CreateIndex(
                name: "ix_files_stored_as",
                table: "files",
                column: "stored_as",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_files_subject_id_at",
                table: "files",
                columns: new[] { "subject_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_first_codes_hash",
                table: "first_codes",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_follow_up_attempts_by",
                table: "follow_up_attempts",
                column: "by");

            migrationBuilder.CreateIndex(
                name: "ix_follow_up_attempts_follow_up_id",
                table: "follow_up_attempts",
                column: "follow_up_id");

            migrationBuilder.CreateIndex(
                name: "ix_follow_up_records_by",
                table: "follow_up_records",
                column: "by");

            migrationBuilder.CreateIndex(
                name: "ix_follow_up_records_follow_up_id",
                table: "follow_up_records",
                column: "follow_up_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_follow_ups_announce_at",
                table: "follow_ups",
                column: "announce_at");

            migrationBuilder.CreateIndex(
                name: "ix_follow_ups_assignee_id_state",
                table: "follow_ups",
                columns: new[] { "assignee_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_follow_ups_case_id_round_stage",
                table: "follow_ups",
                columns: new[] { "case_id", "round", "stage" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_follow_ups_customer_id",
                table: "follow_ups",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_follow_ups_department_id",
                table: "follow_ups",
                column: "department_id");

            migrationBuilder.CreateIndex(
                name: "ix_follow_ups_number",
                table: "follow_ups",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_follow_ups_visitor_id",
                table: "follow_ups",
                column: "visitor_id");

            migrationBuilder.CreateIndex(
                name: "ix_form_imports_staff_id",
                table: "form_imports",
                column: "staff_id");

            migrationBuilder.CreateIndex(
                name: "ix_improvements_about_kind_about_number",
                table: "improvements",
                columns: new[] { "about_kind", "about_number" });

            migrationBuilder.CreateIndex(
                name: "ix_improvements_customer_id",
                table: "improvements",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_improvements_department_id_recorded_at_number",
                table: "improvements",
                columns: new[] { "department_id", "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_improvements_made_by_id",
                table: "improvements",
                column: "made_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_improvements_number",
                table: "improvements",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_improvements_owner_id_recorded_at",
                table: "improvements",
                columns: new[] { "owner_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_improvements_recorded_at_number",
                table: "improvements",
                columns: new[] { "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_improvements_state_recorded_at_number",
                table: "improvements",
                columns: new[] { "state", "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_internal_notes_by",
                table: "internal_notes",
                column: "by");

            migrationBuilder.CreateIndex(
                name: "ix_internal_notes_subject_id",
                table: "internal_notes",
                column: "subject_id");

            migrationBuilder.CreateIndex(
                name: "ix_internal_notes_subject_kind_subject_id_at_id",
                table: "internal_notes",
                columns: new[] { "subject_kind", "subject_id", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_journal_entries_at",
                table: "journal_entries",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_journal_entries_job_number_id",
                table: "journal_entries",
                columns: new[] { "job_number", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_journal_entries_seal_id",
                table: "journal_entries",
                columns: new[] { "seal", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_journal_entries_subject_kind_subject_id_subject_no",
                table: "journal_entries",
                columns: new[] { "subject_kind", "subject_id", "subject_no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_journal_subjects_number",
                table: "journal_subjects",
                column: "number");

            migrationBuilder.CreateIndex(
                name: "ix_legal_holds_by_id",
                table: "legal_holds",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_legal_holds_lifted_by_id",
                table: "legal_holds",
                column: "lifted_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_legal_holds_number",
                table: "legal_holds",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_legal_holds_recorded_at_number",
                table: "legal_holds",
                columns: new[] { "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_legal_holds_subject_id",
                table: "legal_holds",
                column: "subject_id",
                unique: true,
                filter: "lifted_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_message_attempts_address_hash_at",
                table: "message_attempts",
                columns: new[] { "address_hash", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_message_attempts_at",
                table: "message_attempts",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_message_attempts_message_id_no",
                table: "message_attempts",
                columns: new[] { "message_id", "no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_messages_about_kind_about_id_template_cycle_channel",
                table: "messages",
                columns: new[] { "about_kind", "about_id", "template", "cycle", "channel" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_messages_about_number_created_at",
                table: "messages",
                columns: new[] { "about_number", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_messages_by_id",
                table: "messages",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_messages_contact_id_created_at",
                table: "messages",
                columns: new[] { "contact_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_messages_created_at_id",
                table: "messages",
                columns: new[] { "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_messages_customer_id_created_at",
                table: "messages",
                columns: new[] { "customer_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_messages_next_at",
                table: "messages",
                column: "next_at",
                filter: "next_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_messages_state_created_at_id",
                table: "messages",
                columns: new[] { "state", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_messages_incoming_about_number_at",
                table: "messages_incoming",
                columns: new[] { "about_number", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_messages_incoming_at_id",
                table: "messages_incoming",
                columns: new[] { "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_messages_incoming_customer_id",
                table: "messages_incoming",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_notices_repeat_at",
                table: "notices",
                column: "repeat_at",
                filter: "repeat_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_notices_subject_id_at_id",
                table: "notices",
                columns: new[] { "subject_id", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_notices_to_read_at_told_at",
                table: "notices",
                columns: new[] { "to", "read_at", "told_at" });

            migrationBuilder.CreateIndex(
                name: "ix_notices_to_told_at_id",
                table: "notices",
                columns: new[] { "to", "told_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_old_tickets_customer_id",
                table: "old_tickets",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_old_tickets_department_id_recorded_at_number",
                table: "old_tickets",
                columns: new[] { "department_id", "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_old_tickets_import_id",
                table: "old_tickets",
                column: "import_id");

            migrationBuilder.CreateIndex(
                name: "ix_old_tickets_kept_until_number",
                table: "old_tickets",
                columns: new[] { "kept_until", "number" },
                filter: "purged_at IS NULL AND kept_until IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_old_tickets_number",
                table: "old_tickets",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_old_tickets_owner_id_recorded_at",
                table: "old_tickets",
                columns: new[] { "owner_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_old_tickets_received_at_number",
                table: "old_tickets",
                columns: new[] { "received_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_old_tickets_recorded_at_number",
                table: "old_tickets",
                columns: new[] { "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_phone_calls_agent_id",
                table: "phone_calls",
                column: "agent_id",
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_phone_calls_agent_id_recorded_at_number",
                table: "phone_calls",
                columns: new[] { "agent_id", "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_phone_calls_customer_id",
                table: "phone_calls",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_phone_calls_department_id",
                table: "phone_calls",
                column: "department_id");

            migrationBuilder.CreateIndex(
                name: "ix_phone_calls_external_id",
                table: "phone_calls",
                column: "external_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_phone_calls_kept_until_number",
                table: "phone_calls",
                columns: new[] { "kept_until", "number" },
                filter: "purged_at IS NULL AND kept_until IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_phone_calls_number",
                table: "phone_calls",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_phone_calls_record_number",
                table: "phone_calls",
                column: "record_number");

            migrationBuilder.CreateIndex(
                name: "ix_phone_calls_recorded_at_number",
                table: "phone_calls",
                columns: new[] { "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_phone_events_agent_id",
                table: "phone_events",
                column: "agent_id");

            migrationBuilder.CreateIndex(
                name: "ix_phone_transfers_call_id_no",
                table: "phone_transfers",
                columns: new[] { "call_id", "no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_phone_transfers_colleague_id",
                table: "phone_transfers",
                column: "colleague_id");

            migrationBuilder.CreateIndex(
                name: "ix_phone_transfers_department_id",
                table: "phone_transfers",
                column: "department_id");

            migrationBuilder.CreateIndex(
                name: "ix_purge_items_purged_at_id",
                table: "purge_items",
                columns: new[] { "purged_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_purge_items_run_id_no",
                table: "purge_items",
                columns: new[] { "run_id", "no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_purge_runs_by_id",
                table: "purge_runs",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_purge_runs_number",
                table: "purge_runs",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_purge_runs_recorded_at_number",
                table: "purge_runs",
                columns: new[] { "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_purge_runs_started_by_id",
                table: "purge_runs",
                column: "started_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_purge_runs_state",
                table: "purge_runs",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "ix_regime_publications_by",
                table: "regime_publications",
                column: "by");

            migrationBuilder.CreateIndex(
                name: "ix_regime_publications_entry_version",
                table: "regime_publications",
                columns: new[] { "entry", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_regime_publications_number",
                table: "regime_publications",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_remedies_about_kind_about_id",
                table: "remedies",
                columns: new[] { "about_kind", "about_id" });

            migrationBuilder.CreateIndex(
                name: "ix_remedies_customer_id",
                table: "remedies",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_remedies_decided_by_id",
                table: "remedies",
                column: "decided_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_remedies_department_id_recorded_at_number",
                table: "remedies",
                columns: new[] { "department_id", "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_remedies_kind_recorded_at",
                table: "remedies",
                columns: new[] { "kind", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_remedies_made_by_id_recorded_at",
                table: "remedies",
                columns: new[] { "made_by_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_remedies_number",
                table: "remedies",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_remedies_owner_id_recorded_at",
                table: "remedies",
                columns: new[] { "owner_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_remedies_recorded_at_number",
                table: "remedies",
                columns: new[] { "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_saved_views_department_id",
                table: "saved_views",
                column: "department_id");

            migrationBuilder.CreateIndex(
                name: "ix_saved_views_owner_name",
                table: "saved_views",
                columns: new[] { "owner", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_saved_views_sharing_department_id",
                table: "saved_views",
                columns: new[] { "sharing", "department_id" });

            migrationBuilder.CreateIndex(
                name: "ix_search_entries_at_id",
                table: "search_entries",
                columns: new[] { "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_search_entries_pairs_reach",
                table: "search_entries",
                columns: new[] { "pairs", "reach" })
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_search_entries_subject_id",
                table: "search_entries",
                column: "subject_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sessions_ends_at",
                table: "sessions",
                column: "ends_at");

            migrationBuilder.CreateIndex(
                name: "ix_sessions_staff_id",
                table: "sessions",
                column: "staff_id");

            migrationBuilder.CreateIndex(
                name: "ix_sessions_token_hash",
                table: "sessions",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sign_in_counts_latest",
                table: "sign_in_counts",
                column: "latest");

            migrationBuilder.CreateIndex(
                name: "ix_sign_in_networks_seen_at",
                table: "sign_in_networks",
                column: "seen_at");

            migrationBuilder.CreateIndex(
                name: "ix_sign_in_tries_at",
                table: "sign_in_tries",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_sign_in_tries_network_at",
                table: "sign_in_tries",
                columns: new[] { "network", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_staff_department_id",
                table: "staff",
                column: "department_id");

            migrationBuilder.CreateIndex(
                name: "ix_staff_job_number",
                table: "staff",
                column: "job_number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_staff_roles_role",
                table: "staff_roles",
                column: "role");

            migrationBuilder.CreateIndex(
                name: "ix_stored_answers_at",
                table: "stored_answers",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_suggestion_digests_department_id_week",
                table: "suggestion_digests",
                columns: new[] { "department_id", "week" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_suggestion_digests_number",
                table: "suggestion_digests",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_suggestion_digests_recorded_at_number",
                table: "suggestion_digests",
                columns: new[] { "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_suggestions_case_number",
                table: "suggestions",
                column: "case_number");

            migrationBuilder.CreateIndex(
                name: "ix_suggestions_customer_id",
                table: "suggestions",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_suggestions_department_id_recorded_at_number",
                table: "suggestions",
                columns: new[] { "department_id", "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_suggestions_digest_number",
                table: "suggestions",
                column: "digest_number");

            migrationBuilder.CreateIndex(
                name: "ix_suggestions_evaluated_by_id",
                table: "suggestions",
                column: "evaluated_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_suggestions_number",
                table: "suggestions",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_suggestions_recorded_at_number",
                table: "suggestions",
                columns: new[] { "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_suggestions_recorded_by_id_recorded_at",
                table: "suggestions",
                columns: new[] { "recorded_by_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_suggestions_source_kind_source_number",
                table: "suggestions",
                columns: new[] { "source_kind", "source_number" });

            migrationBuilder.CreateIndex(
                name: "ix_suggestions_state_recorded_at_number",
                table: "suggestions",
                columns: new[] { "state", "recorded_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_suggestions_told_by_id",
                table: "suggestions",
                column: "told_by_id");

            migrationBuilder.CreateIndex(
                name: "suggestions_owed",
                table: "suggestions",
                columns: new[] { "recorded_at", "number" },
                filter: "remind_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "suggestions_undigested",
                table: "suggestions",
                column: "week",
                filter: "digest_number IS NULL");

            migrationBuilder.CreateIndex(
                name: "suggestions_untold",
                table: "suggestions",
                column: "remind_at",
                filter: "remind_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_urgings_by",
                table: "urgings",
                column: "by");

            migrationBuilder.CreateIndex(
                name: "ix_urgings_subject_kind_subject_id_at",
                table: "urgings",
                columns: new[] { "subject_kind", "subject_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_urgings_to",
                table: "urgings",
                column: "to");

            migrationBuilder.CreateIndex(
                name: "ix_work_items_department_due_at_subject_id",
                table: "work_items",
                columns: new[] { "department", "due_at", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "ix_work_items_department_owner_due_at_subject_id",
                table: "work_items",
                columns: new[] { "department", "owner", "due_at", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "ix_work_items_due_at_subject_id",
                table: "work_items",
                columns: new[] { "due_at", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "ix_work_items_number",
                table: "work_items",
                column: "number");

            migrationBuilder.CreateIndex(
                name: "ix_work_items_owner_due_at_subject_id",
                table: "work_items",
                columns: new[] { "owner", "due_at", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "ix_work_items_subject_id",
                table: "work_items",
                column: "subject_id");

            migrationBuilder.AddForeignKey(
                name: "fk_absences_staff_staff_id",
                table: "absences",
                column: "staff_id",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_agent_states_departments_department_id",
                table: "agent_states",
                column: "department_id",
                principalTable: "departments",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_agent_states_phone_calls_call_id",
                table: "agent_states",
                column: "call_id",
                principalTable: "phone_calls",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_article_marks_articles_article_id",
                table: "article_marks",
                column: "article_id",
                principalTable: "articles",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "fk_article_marks_staff_by_id",
                table: "article_marks",
                column: "by_id",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_article_uses_articles_article_id",
                table: "article_uses",
                column: "article_id",
                principalTable: "articles",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "fk_article_uses_staff_by_id",
                table: "article_uses",
                column: "by_id",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_articles_staff_proposed_by_id",
                table: "articles",
                column: "proposed_by_id",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_articles_staff_reviewed_by_id",
                table: "articles",
                column: "reviewed_by_id",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_attendances_staff_staff_id",
                table: "attendances",
                column: "staff_id",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_calendar_sheets_departments_department",
                table: "calendar_sheets",
                column: "department",
                principalTable: "departments",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_calendar_sheets_staff_by",
                table: "calendar_sheets",
                column: "by",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_call_back_attempts_call_backs_call_back_id",
                table: "call_back_attempts",
                column: "call_back_id",
                principalTable: "call_backs",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "fk_call_back_attempts_staff_by_id",
                table: "call_back_attempts",
                column: "by_id",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_call_backs_departments_department_id",
                table: "call_backs",
                column: "department_id",
                principalTable: "departments",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_call_backs_phone_calls_call_id",
                table: "call_backs",
                column: "call_id",
                principalTable: "phone_calls",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_call_evidence_calls_call_id",
                table: "call_evidence",
                column: "call_id",
                principalTable: "calls",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "fk_call_mentions_calls_call_id",
                table: "call_mentions",
                column: "call_id",
                principalTable: "calls",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "fk_call_reviews_calls_call_id",
                table: "call_reviews",
                column: "call_id",
                principalTable: "calls",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "fk_call_reviews_staff_by_id",
                table: "call_reviews",
                column: "by_id",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_calls_departments_department_id",
                table: "calls",
                column: "department_id",
                principalTable: "departments",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_calls_form_imports_import_id",
                table: "calls",
                column: "import_id",
                principalTable: "form_imports",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_calls_staff_agent_id",
                table: "calls",
                column: "agent_id",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_case_evidence_cases_case_id",
                table: "case_evidence",
                column: "case_id",
                principalTable: "cases",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "fk_case_evidence_staff_by_id",
                table: "case_evidence",
                column: "by_id",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_case_obligations_cases_case_id",
                table: "case_obligations",
                column: "case_id",
                principalTable: "cases",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "fk_case_obligations_staff_who",
                table: "case_obligations",
                column: "who",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_case_satisfaction_cases_case_id",
                table: "case_satisfaction",
                column: "case_id",
                principalTable: "cases",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "fk_cases_departments_agent_department_id",
                table: "cases",
                column: "agent_department_id",
                principalTable: "departments",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_cases_departments_copied_department_id",
                table: "cases",
                column: "copied_department_id",
                principalTable: "departments",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_cases_departments_department_id",
                table: "cases",
                column: "department_id",
                principalTable: "departments",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_cases_staff_agent_id",
                table: "cases",
                column: "agent_id",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_cases_staff_next_contact_by_id",
                table: "cases",
                column: "next_contact_by_id",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_cases_staff_owner_id",
                table: "cases",
                column: "owner_id",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_cases_staff_ruler_id",
                table: "cases",
                column: "ruler_id",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_clock_levels_clocks_clock_id",
                table: "clock_levels",
                column: "clock_id",
                principalTable: "clocks",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_clock_levels_staff_to",
                table: "clock_levels",
                column: "to",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_clock_pauses_clocks_clock_id",
                table: "clock_pauses",
                column: "clock_id",
                principalTable: "clocks",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_clock_pauses_staff_by",
                table: "clock_pauses",
                column: "by",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_clock_shifts_clocks_clock_id",
                table: "clock_shifts",
                column: "clock_id",
                principalTable: "clocks",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_clock_shifts_staff_by",
                table: "clock_shifts",
                column: "by",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_clocks_departments_department",
                table: "clocks",
                column: "department",
                principalTable: "departments",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_clocks_staff_owner",
                table: "clocks",
                column: "owner",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_clocks_staff_reason_by",
                table: "clocks",
                column: "reason_by",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_commitment_reschedulings_commitments_commitment_id",
                table: "commitment_reschedulings",
                column: "commitment_id",
                principalTable: "commitments",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "fk_commitment_reschedulings_staff_by_id",
                table: "commitment_reschedulings",
                column: "by_id",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_commitments_departments_department_id",
                table: "commitments",
                column: "department_id",
                principalTable: "departments",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_commitments_staff_made_by_id",
                table: "commitments",
                column: "made_by_id",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_commitments_staff_owner_id",
                table: "commitments",
                column: "owner_id",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_customer_reveals_staff_staff_id",
                table: "customer_reveals",
                column: "staff_id",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_customer_sightings_staff_staff_id",
                table: "customer_sightings",
                column: "staff_id",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_departments_staff_head_id",
                table: "departments",
                column: "head_id",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_departments_staff_head_id",
                table: "departments");

            migrationBuilder.DropTable(
                name: "absences");

            migrationBuilder.DropTable(
                name: "agent_states");

            migrationBuilder.DropTable(
                name: "article_marks");

            migrationBuilder.DropTable(
                name: "article_uses");

            migrationBuilder.DropTable(
                name: "attendances");

            migrationBuilder.DropTable(
                name: "calendar_sheets");

            migrationBuilder.DropTable(
                name: "calendar_warnings");

            migrationBuilder.DropTable(
                name: "call_back_attempts");

            migrationBuilder.DropTable(
                name: "call_evidence");

            migrationBuilder.DropTable(
                name: "call_mentions");

            migrationBuilder.DropTable(
                name: "call_reviews");

            migrationBuilder.DropTable(
                name: "case_evidence");

            migrationBuilder.DropTable(
                name: "case_obligations");

            migrationBuilder.DropTable(
                name: "case_satisfaction");

            migrationBuilder.DropTable(
                name: "clock_levels");

            migrationBuilder.DropTable(
                name: "clock_pauses");

            migrationBuilder.DropTable(
                name: "clock_shifts");

            migrationBuilder.DropTable(
                name: "commitment_reschedulings");

            migrationBuilder.DropTable(
                name: "companies");

            migrationBuilder.DropTable(
                name: "customer_contacts");

            migrationBuilder.DropTable(
                name: "customer_reveals");

            migrationBuilder.DropTable(
                name: "customer_sightings");

            migrationBuilder.DropTable(
                name: "customer_verifications");

            migrationBuilder.DropTable(
                name: "deputies");

            migrationBuilder.DropTable(
                name: "drafts");

            migrationBuilder.DropTable(
                name: "emergency_tellings");

            migrationBuilder.DropTable(
                name: "emergency_ticks");

            migrationBuilder.DropTable(
                name: "feedback_orders");

            migrationBuilder.DropTable(
                name: "file_days");

            migrationBuilder.DropTable(
                name: "files");

            migrationBuilder.DropTable(
                name: "first_codes");

            migrationBuilder.DropTable(
                name: "follow_up_attempts");

            migrationBuilder.DropTable(
                name: "follow_up_records");

            migrationBuilder.DropTable(
                name: "improvements");

            migrationBuilder.DropTable(
                name: "inbox");

            migrationBuilder.DropTable(
                name: "internal_notes");

            migrationBuilder.DropTable(
                name: "job_pulses");

            migrationBuilder.DropTable(
                name: "journal_chain");

            migrationBuilder.DropTable(
                name: "journal_entries");

            migrationBuilder.DropTable(
                name: "journal_seals");

            migrationBuilder.DropTable(
                name: "journal_subjects");

            migrationBuilder.DropTable(
                name: "legal_holds");

            migrationBuilder.DropTable(
                name: "look_up_counts");

            migrationBuilder.DropTable(
                name: "message_attempts");

            migrationBuilder.DropTable(
                name: "messages_incoming");

            migrationBuilder.DropTable(
                name: "notices");

            migrationBuilder.DropTable(
                name: "number_counters");

            migrationBuilder.DropTable(
                name: "old_tickets");

            migrationBuilder.DropTable(
                name: "phone_events");

            migrationBuilder.DropTable(
                name: "phone_transfers");

            migrationBuilder.DropTable(
                name: "purge_items");

            migrationBuilder.DropTable(
                name: "regime_publications");

            migrationBuilder.DropTable(
                name: "regime_state");

            migrationBuilder.DropTable(
                name: "remedies");

            migrationBuilder.DropTable(
                name: "saved_views");

            migrationBuilder.DropTable(
                name: "search_entries");

            migrationBuilder.DropTable(
                name: "sessions");

            migrationBuilder.DropTable(
                name: "sign_in_counts");

            migrationBuilder.DropTable(
                name: "sign_in_networks");

            migrationBuilder.DropTable(
                name: "sign_in_tries");

            migrationBuilder.DropTable(
                name: "staff_roles");

            migrationBuilder.DropTable(
                name: "stored_answers");

            migrationBuilder.DropTable(
                name: "suggestion_digests");

            migrationBuilder.DropTable(
                name: "suggestions");

            migrationBuilder.DropTable(
                name: "urgings");

            migrationBuilder.DropTable(
                name: "work_items");

            migrationBuilder.DropTable(
                name: "articles");

            migrationBuilder.DropTable(
                name: "call_backs");

            migrationBuilder.DropTable(
                name: "calls");

            migrationBuilder.DropTable(
                name: "clocks");

            migrationBuilder.DropTable(
                name: "commitments");

            migrationBuilder.DropTable(
                name: "emergency_runs");

            migrationBuilder.DropTable(
                name: "feedback");

            migrationBuilder.DropTable(
                name: "follow_ups");

            migrationBuilder.DropTable(
                name: "messages");

            migrationBuilder.DropTable(
                name: "purge_runs");

            migrationBuilder.DropTable(
                name: "phone_calls");

            migrationBuilder.DropTable(
                name: "form_imports");

            migrationBuilder.DropTable(
                name: "cases");

            migrationBuilder.DropTable(
                name: "customers");

            migrationBuilder.DropTable(
                name: "staff");

            migrationBuilder.DropTable(
                name: "departments");
        }
    }
}
