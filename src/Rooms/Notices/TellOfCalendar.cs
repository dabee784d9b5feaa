using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.Notices;

/// <summary>A year is missing from the calendar: those who keep the rules are told, and with the alarm the service managers too .</summary>
internal sealed class TellOfCalendar : IAnswer<CalendarMissing>
{
    public async Task Answer(CalendarMissing happened, Act act)
    {
        string[] roles =
            happened.Level == "alarm"
                ? [RoleCodes.Administrator, RoleCodes.ServiceManager]
                : [RoleCodes.Administrator];
        var told = new HashSet<StaffId>();
        foreach (var role in roles)
        {
            foreach (var member in await Staffing.WithRole(act.Db, role, null, act.Stop))
            {
                if (told.Add(member.Id))
                {
                    Notify.In(
                        act,
                        member.Id,
                        $"calendar-{happened.Level}",
                        happened.Calendar,
                        $"{happened.Year}"
                    );
                }
            }
        }
    }
}
