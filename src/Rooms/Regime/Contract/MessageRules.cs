namespace Huisheng.Regime.Contract;

/// <summary>A channel messages go out by, and how much of it one number gets (R50).</summary>
public sealed record MessageChannel : RuleEntry
{
    /// <summary>The kind of contact it reaches: "phone" or "email".</summary>
    public required string Contact { get; init; }

    /// <summary>Characters.</summary>
    public required int Longest { get; init; }

    /// <summary>"08:00-22:30", business time; null: at any hour.</summary>
    public string? Open { get; init; }
    public required int PerMinute { get; init; }
    public required int PerDay { get; init; }

    public DayHours? Allowed => Open is null ? null : DayHours.Read(Open);
}

/// <summary>How a text to a customer is put: places are named in braces, <see cref="Places"/> are those there are.</summary>
public sealed record MessageTemplate : RuleEntry
{
    /// <summary>What the person wrote, and the number of the thing it is about.</summary>
    public const string Written = "text";
    public const string Number = "number";
    public static readonly IReadOnlyList<string> Places = [Number, Written];

    /// <summary>"chinese" or "english": which of the two goes out.</summary>
    public required string Language { get; init; }
    public required Text Title { get; init; }
    public required Text Text { get; init; }
}

/// <summary>What goes out of the whole house in an hour at most (R50).</summary>
public sealed record HouseLimit : RuleEntry
{
    public required int PerHour { get; init; }
}

/// <summary>How often and after which waits a message is tried again, and how long one worker may take for a try.</summary>
public sealed record MessageRetry : RuleEntry
{
    /// <summary>"5s", "30m", "2h"; each in its turn.</summary>
    public required IReadOnlyList<string> Waits { get; init; }
    public required int LeaseSeconds { get; init; }

    /// <summary>The wait after this many tries, from 1; null when there is none left.</summary>
    public TimeSpan? After(int tries) => tries <= Waits.Count ? Read(Waits[tries - 1]) : null;

    public static TimeSpan? Read(string wait) =>
        wait.Length > 1 && int.TryParse(wait[..^1], out var amount) && amount > 0
            ? wait[^1] switch
            {
                's' => TimeSpan.FromSeconds(amount),
                'm' => TimeSpan.FromMinutes(amount),
                'h' => TimeSpan.FromHours(amount),
                _ => null,
            }
            : null;
}

/// <summary>What is taken of that which comes in.</summary>
public sealed record IncomingRule : RuleEntry
{
    public required int ReplyDays { get; init; }
    public required int ClockMinutes { get; init; }
}

/// <summary>A notice to staff, by its kind, that is told again while nobody has acknowledged it.</summary>
public sealed record NoticeRepeat : RuleEntry
{
    public required int AfterMinutes { get; init; }
    public required int Times { get; init; }
}

/// <summary>regime/messages.yaml.</summary>
public sealed record MessageRules
{
    public required IReadOnlyList<string> RefusedWords { get; init; }
    public required IReadOnlyList<MessageChannel> Channels { get; init; }
    public required IReadOnlyList<MessageTemplate> Templates { get; init; }
    public required MessageRetry Retry { get; init; }
    public required HouseLimit House { get; init; }
    public required IncomingRule Incoming { get; init; }
    public required IReadOnlyList<NoticeRepeat> Repeats { get; init; }

    public MessageChannel? Channel(string code) => Channels.FirstOrDefault(c => c.Code == code);

    public MessageTemplate Template(string code) => Templates.First(t => t.Code == code);

    public NoticeRepeat? RepeatOf(string kind) => Repeats.FirstOrDefault(r => r.Code == kind);
}
