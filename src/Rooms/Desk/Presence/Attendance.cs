using Huisheng.People.Contract;
using Huisheng.Storage.Model;

namespace Huisheng.Desk.Presence;

/// <summary>
/// 在场: somebody has a thing open. A row, not a node's memory: colleagues may be on another node. It expires by itself, since a
/// browser that is closed says no goodbye.
/// </summary>
[Unjournalled("Who looks at what is for this moment only and is not kept.")]
internal sealed class Attendance
{
    public const string Looking = "looking";
    public const string Typing = "typing";

    /// <summary>A browser tells every 15 s; one may get lost.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromSeconds(40);

    public required string Kind { get; init; }
    public required Guid SubjectId { get; init; }
    public required StaffId StaffId { get; init; }
    public required string Doing { get; set; }
    public required DateTimeOffset Since { get; set; }
    public required DateTimeOffset Until { get; set; }

    /// <summary>When somebody came, left or began to do something else, and how often: live rows tell each once.</summary>
    public required DateTimeOffset ChangedAt { get; set; }
    public int Changes { get; set; }

    /// <summary>The end has been noticed.</summary>
    public bool Over { get; set; }
}
