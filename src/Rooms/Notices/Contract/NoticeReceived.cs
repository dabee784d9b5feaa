using Huisheng.Kernel;
using Huisheng.People.Contract;

namespace Huisheng.Notices.Contract;

/// <summary>Somebody has seen what they were told, for the first time.</summary>
/// <param name="SaidAt">When the notice was written.</param>
public sealed record NoticeReceived(string Kind, Subject About, StaffId By, DateTimeOffset SaidAt);
