using Huisheng.Kernel;
using Huisheng.Kernel.Personal;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Members;

/// <param name="DeputyJobNumber">Who stands in on these days; without one the next of the role is told of what is late.</param>
internal sealed record NewAbsence(
    string JobNumber,
    string Kind,
    DateOnly From,
    DateOnly To,
    string Reason,
    string? DeputyJobNumber = null
);

/// <summary>POST /api/absences: somebody will not be there.</summary>
internal static class AddAbsence
{
    public const string Right = "people.absence";

    /// <summary>The codes of the list "absence" in regime/texts/words.yaml.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        "leave",
        "sick",
        "travel",
        "training",
        "other",
    ];

    /// <summary>Longer than a year is no absence but a changed post.</summary>
    private const int Longest = 366;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/api/absences",
                (
                    NewAbsence body,
                    Viewer viewer,
                    RequestActs acts,
                    RuleWord word,
                    HttpContext http
                ) =>
                    acts.Run(
                        act => In(act, body, viewer, word, Problems.Language(http)),
                        StatusCodes.Status201Created
                    )
            )
            .Permit(Right)
            .Answers<AbsenceRow>(StatusCodes.Status201Created);

    private static async Task<Outcome<AbsenceRow>> In(
        Act act,
        NewAbsence body,
        Viewer viewer,
        RuleWord word,
        string language
    )
    {
        // Deputies entered at once for different people may close a circle: they wait for each other here.
        await Keeping.GuardAdministrators(act);
        var loaded = await Keeping.Load(act, body.JobNumber);
        if (
            loaded.Refused || !viewer.Reaches(Right, [loaded.Value.Id], [loaded.Value.DepartmentId])
        )
        {
            return Refusal.Fields(new FieldError("jobNumber", "staff.not-found"));
        }

        var member = loaded.Value;
        var deputy = body.DeputyJobNumber is { } number
            ? await Staffing.ByJobNumber(act.Db, number, act.Stop)
            : null;
        if ((Wrong(act, body, deputy) ?? await Overlaps(act, member, body)) is { } refusal)
        {
            return refusal;
        }

        var term = deputy is null ? null : Term(act, member, deputy, body);
        if (term is not null)
        {
            var others = await act.Db.Deputies().AsNoTracking().ToListAsync(act.Stop);
            if (DeputyChain.Judge(term, others) is { } no)
            {
                return no;
            }

            act.Db.Deputies().Add(term);
        }

        var absence = new Absence
        {
            Id = NewId.At(act.Now),
            StaffId = member.Id,
            Kind = body.Kind,
            FirstDay = body.From,
            LastDay = body.To,
            Reason = PersonalText.Mask(body.Reason)!,
            TermId = term?.Id,
        };
        act.Db.Absences().Add(absence);
        act.Record(AbsenceRows.Note("staff-absence-add", member, absence, deputy?.Ref));
        await act.Db.SaveChangesAsync(act.Stop);
        return (await AbsenceRows.Of(act.Db, [absence], word, language, act.Stop))[0];
    }

    private static Refusal? Wrong(Act act, NewAbsence body, Member? deputy) =>
        new Check()
            .Require(Kinds.Contains(body.Kind), "kind", "field.unknown-value")
            .Text(body.Reason, "reason", StaffInput.LongestReason)
            .Require(body.From <= body.To, "to", "deputy.ends-before")
            .Require(body.To >= BusinessTime.Date(act.Now), "to", "deputy.in-the-past")
            .Require(
                body.To.DayNumber - body.From.DayNumber < Longest,
                "to",
                "absence.too-long",
                $"{Longest}"
            )
            .Require(
                body.DeputyJobNumber is null || deputy is { Disabled: false },
                "deputyJobNumber",
                "staff.not-found"
            )
            .Refusal();

    private static async Task<Refusal?> Overlaps(Act act, StaffMember member, NewAbsence body) =>
        await act
            .Db.Absences()
            .AnyAsync(
                a => a.StaffId == member.Id && a.FirstDay <= body.To && a.LastDay >= body.From,
                act.Stop
            )
            ? Refusal.Fields(new FieldError("from", "absence.overlaps"))
            : null;

    private static DeputyTerm Term(Act act, StaffMember member, Member deputy, NewAbsence body) =>
        AddDeputy.Term(
            act,
            member,
            deputy,
            new NewDeputy(deputy.JobNumber, body.From, body.To, body.Reason)
        );
}
