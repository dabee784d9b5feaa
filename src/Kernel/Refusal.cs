namespace Huisheng.Kernel;

/// <summary>How a refusal is told to a client; the number is its HTTP status.</summary>
public enum RefusalKind
{
    NotSignedIn = 401,
    NotAllowed = 403,
    NotFound = 404,
    Conflict = 409,
    Invalid = 422,
    Locked = 423,
    VersionMissing = 428,
    TooMany = 429,
    Away = 503,
    NoSpace = 507,
}

/// <summary>One member of the request that is wrong. <c>Field</c> is its JSON path, <c>Code</c> leads to its sentence.</summary>
public sealed record FieldError(string Field, string Code, params string[] Args)
{
    /// <summary>Where in a file it stands: the line a spreadsheet shows, and the heading of the column.</summary>
    public int? Line { get; init; }
    public string? Column { get; init; }
}

/// <summary>Something that must happen first, and who owes it.</summary>
public sealed record MissingPiece(string Code, string? Who = null, params string[] Args);

/// <summary>Who changed a thing last, and when. <c>Name</c> is masked.</summary>
public sealed record LastChange(DateTimeOffset At, string JobNumber, string Name);

/// <summary>A "no" from the business. Its sentence in both languages is in regime/texts/refusals.yaml under <c>Code</c>.</summary>
public sealed record Refusal(string Code, RefusalKind Kind = RefusalKind.Invalid)
{
    public IReadOnlyList<string> Args { get; init; } = [];

    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    public IReadOnlyList<MissingPiece> Missing { get; init; } = [];

    /// <summary>What the thing looks like now, for a person whose copy was stale.</summary>
    public object? Current { get; init; }

    /// <summary>Which thing <see cref="Current"/> is; the journal says who changed it last.</summary>
    public Subject? Of { get; init; }

    public LastChange? LastChange { get; init; }

    public static Refusal NotFound(string code = "not-found") => new(code, RefusalKind.NotFound);

    public static Refusal NotAllowed(string code = "not-allowed") =>
        new(code, RefusalKind.NotAllowed);

    public static Refusal Conflict(string code, params string[] args) =>
        new(code, RefusalKind.Conflict) { Args = args };

    /// <summary>Somebody else saved since the person looked: they get both versions and who it was.</summary>
    public static Refusal Stale(Subject of, object current) =>
        new("version.stale", RefusalKind.Conflict) { Of = of, Current = current };

    public static Refusal Because(string code, params string[] args) => new(code) { Args = args };

    public static Refusal Fields(params FieldError[] errors) =>
        new("fields-wrong") { Errors = errors };
}
