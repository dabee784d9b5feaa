using Huisheng.People.Contract;
using Huisheng.People.Members;

namespace Huisheng.People.Entry;

/// <summary>One signed-in browser. The cookie holds a random token; only its hash is here.</summary>
internal sealed class Session
{
    public required Guid Id { get; init; }
    public required string TokenHash { get; init; }
    public required StaffId StaffId { get; init; }
    public StaffMember? Staff { get; init; }

    /// <summary>The member's stamp when the session began.</summary>
    public required Guid Stamp { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset LastSeenAt { get; set; }
    public required DateTimeOffset EndsAt { get; init; }
    public DateTimeOffset? EndedAt { get; set; }
}

/// <summary>How long a session lives (profile djbh: idle 30 min, administrators 15; 12 h in all).</summary>
internal static class SessionLife
{
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);
    public static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan IdleAdministrator = TimeSpan.FromMinutes(15);

    public static TimeSpan IdleFor(bool administrator) => administrator ? IdleAdministrator : Idle;

    public static bool Lives(
        DateTimeOffset lastSeen,
        DateTimeOffset ends,
        bool administrator,
        DateTimeOffset now
    ) => now < ends && now - lastSeen < IdleFor(administrator);
}
