using Huisheng.Keeping.Views;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Keeping.Doing;

internal sealed record PurgePlanText(string? Kind = null);

/// <summary>试算: writes down every record past its time and what would become of it; nothing goes.</summary>
internal static class PlanPurge
{
    /// <summary>So many records at a time, the longest archived first; what is beyond them is counted.</summary>
    public const int Most = 500;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/keeping/purges", Handle).Permit(Rights.Purge).Answers<PurgeView>();

    private static Task<IResult> Handle(
        PurgePlanText request,
        HttpContext http,
        Viewer viewer,
        RequestActs acts
    )
    {
        var language = Problems.Language(http);
        return acts.Run<PurgeView>(async act =>
        {
            var verdicts = act.Get<Verdicts>();
            if (verdicts.Kind(request.Kind ?? "") is not { } kind)
            {
                return Refusal.Fields(
                    new FieldError(
                        "kind",
                        string.IsNullOrEmpty(request.Kind)
                            ? "field.required"
                            : "field.unknown-value",
                        []
                    )
                );
            }

            var past = verdicts.Past(kind.Kind, act.Now);
            var count = await kind.Count(act.Db, past, act.Stop);
            var records = await kind.Past(act.Db, past, Most, act.Stop);
            var judged = await verdicts.Of(act.Db, records, act.Now, act.Stop);
            var run = await Write(act, viewer, kind.Kind, judged, count.Count);
            return (await act.Get<KeepingViews>().Runs([run], viewer, language, act.Stop))[0];
        });
    }

    private static async Task<PurgeRun> Write(
        Act act,
        Viewer viewer,
        string kind,
        IReadOnlyList<Verdict> judged,
        int past
    )
    {
        var rules = act.Get<Rulebook>();
        var run = new PurgeRun
        {
            Id = new PurgeRunId(NewId.At(act.Now)),
            Number = await Numbering.Next(act, "purge"),
            Kind = kind,
            ById = viewer.Id,
            RecordedAt = act.Now,
            Months = rules.Retention.MonthsOf(kind),
            RuleVersion = rules.VersionOf("retention"),
            KindVersion = rules.VersionOf($"retention/kinds/{kind}"),
            Going = judged.Count(v => v.Code == Verdict.Goes),
            HeldBack = judged.Count(v => v.Code != Verdict.Goes),
            Further = Math.Max(0, past - judged.Count),
        };
        act.Db.PurgeRuns().Add(run);
        act.Db.PurgeItems().AddRange(judged.Select((v, i) => Item(act, run, v, i + 1)));
        act.Record(
            new Note("purge-plan", run.Subject)
            {
                Changes = [new Change("going", null, $"{run.Going}")],
            }
        );
        await act.Db.SaveChangesAsync(act.Stop);
        return run;
    }

    private static PurgeItem Item(Act act, PurgeRun run, Verdict verdict, int no) =>
        new()
        {
            Id = NewId.At(act.Now),
            RunId = run.Id,
            No = no,
            Kind = run.Kind,
            RecordId = verdict.Record.Subject.Id,
            Number = verdict.Record.Subject.Number,
            ArchivedAt = verdict.Record.ArchivedAt!.Value,
            KeptUntil = verdict.Record.KeptUntil!.Value,
            Verdict = verdict.Code,
            Because = verdict.Because,
        };
}
