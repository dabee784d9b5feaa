using Huisheng.Kernel;
using Huisheng.People.Contract;

namespace Huisheng.Telephony.Events;

/// <summary>An event as a telephone system tells it: docs/guide/telephone.md. Its id travels in the header <c>webhook-id</c>.</summary>
/// <param name="Type">ringing, answered, held, resumed, silence, transferred, recording, ended</param>
/// <param name="Call">How the telephone system calls the call; no telephone number</param>
/// <param name="At">When it happened; now if left out</param>
/// <param name="Direction">"in" or "out"; in if left out</param>
/// <param name="From">The customer's number, in both directions; left out where it is withheld</param>
/// <param name="Agent">Job number of who is rung or talks</param>
/// <param name="Rings">How often it rang</param>
/// <param name="Seconds">Of a silence: how long</param>
/// <param name="Reference">Of a recording: how the telephone system calls it</param>
internal sealed record PhoneEvent(
    string Type,
    string Call,
    DateTimeOffset? At = null,
    string? Direction = null,
    string? From = null,
    string? Agent = null,
    int? Rings = null,
    int? Seconds = null,
    string? Reference = null
)
{
    private const int Ahead = 300;

    public CallEventType? Kind =>
        Enum.TryParse<CallEventType>(Type, ignoreCase: true, out var kind)
        && string.Equals(kind.ToString(), Type, StringComparison.OrdinalIgnoreCase)
            ? kind
            : null;

    public Refusal? Wrong(Member? agent, DateTimeOffset now) =>
        new Check()
            .Require(Kind is not null, "type", "field.unknown-value")
            .Text(Call, "call", 100)
            .Require(At is null || At <= now.AddSeconds(Ahead), "at", "field.future")
            .Require(
                Direction is null or PhoneCall.Inbound or PhoneCall.Outbound,
                "direction",
                "field.unknown-value"
            )
            .Optional(From, "from", 40)
            .Require(Agent is null || agent is not null, "agent", "field.unknown-value")
            .Require(Rings is null or (>= 0 and <= 99), "rings", "field.range", "0", "99")
            .Require(
                Kind != CallEventType.Silence || Seconds is >= 0 and <= 86400,
                "seconds",
                "field.range",
                "0",
                "86400"
            )
            .Require(
                Kind != CallEventType.Recording || !string.IsNullOrWhiteSpace(Reference),
                "reference",
                "field.required"
            )
            .Optional(Reference, "reference", 200)
            .Refusal();
}
