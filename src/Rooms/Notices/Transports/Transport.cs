namespace Huisheng.Notices.Transports;

/// <summary>A message on its way. <c>Key</c> is the same for every try: by it the carrier knows that it has it already.</summary>
internal sealed record Letter(
    string Key,
    int Attempt,
    string Channel,
    string Recipient,
    string Title,
    string Text,
    DateTimeOffset At
);

/// <summary>What the carrier said. <c>Final</c>: the same again would be refused again. <c>Silent</c>: it said nothing at all.</summary>
internal sealed record Carried(bool Sent, bool Final, bool Silent, string? Problem, string? Detail)
{
    public static readonly Carried Taken = new(true, false, false, null, null);

    public static Carried Never(string problem, string? detail = null) =>
        new(false, true, false, problem, detail);

    public static Carried Later(string problem, string? detail = null) =>
        new(false, false, false, problem, detail);

    public static Carried NoAnswer(string problem) => new(false, false, true, problem, null);

    /// <summary>Where nobody answered in time it may have been sent all the same.</summary>
    public string Outcome =>
        Sent ? "sent"
        : Problem == "timeout" ? "unknown"
        : "failed";
}

/// <summary>Carries messages of one channel out of the house. It never throws: whatever happens is an answer.</summary>
internal interface ITransport
{
    /// <summary>False where nothing leaves the house, so that no address is opened.</summary>
    bool NeedsAddress { get; }

    Task<Carried> Carry(Letter letter, string address, CancellationToken stop);
}

/// <summary>The carrier of each channel, as the settings choose.</summary>
internal sealed class TransportList(TransportSettings settings, OutsideClient outside)
{
    /// <summary>No carrier is waited for any longer; well inside the lease.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly FolderTransport folder = new(settings.Folder);
    private readonly GatewayTransport? gateway = settings.Gateway is { } at
        ? new GatewayTransport(at, outside)
        : null;
    private readonly SmtpTransport? smtp = settings.Smtp is { } at ? new SmtpTransport(at) : null;

    public ITransport For(string channel) =>
        channel switch
        {
            "sms" when gateway is not null => gateway,
            "email" when smtp is not null => smtp,
            _ => folder,
        };
}
