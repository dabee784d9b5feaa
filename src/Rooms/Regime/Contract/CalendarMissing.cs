namespace Huisheng.Regime.Contract;

/// <summary>
/// The working calendar has no data for a year that is near. <c>Level</c> is "warn" from 15 November, "alarm" from 15 December of the
/// year before. Raised once for each.
/// </summary>
public sealed record CalendarMissing(Kernel.Subject Calendar, int Year, string Level);
