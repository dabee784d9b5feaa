using Huisheng.Cases.Contract;
using Huisheng.Intake.Views;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake;

/// <summary>归档 of a call answered on the spot. A call with a case is archived together with it.</summary>
internal static class ArchiveCall
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/calls/{number}/archive", Handle)
            .Permit("call.archive")
            .Edits()
            .Answers<CallView>();

    private static Task<IResult> Handle(
        string number,
        HttpContext http,
        Viewer viewer,
        RequestActs acts
    )
    {
        var language = Problems.Language(http);
        return acts.Run<CallView>(async act =>
            await Editing.Of(
                act,
                await Load(act, viewer, number),
                call =>
                    viewer.Reaches("call.archive", call.People, [call.DepartmentId])
                        ? null
                        : Refusal.NotAllowed(),
                call => Task.FromResult(Do(act, call)),
                call => act.Get<CallViews>().Of(call, viewer, language, act.Stop)
            )
        );
    }

    private static async Task<Call?> Load(Act act, Viewer viewer, string number)
    {
        var call = await act
            .Db.Calls()
            .SeenBy(viewer, "call.read")
            .Where(c => c.Number == number)
            .Locked()
            .SingleOrDefaultAsync(act.Stop);
        if (call is not null)
        {
            await act.Db.Entry(call).Collection(c => c.Evidence).LoadAsync(act.Stop);
        }

        return call;
    }

    private static Refusal? Do(Act act, Call call)
    {
        if (call.MayArchive() is { } refusal)
        {
            return refusal;
        }

        call.Archive(act.Now, act.Get<Rulebook>().Retention.MonthsOf("call"));
        act.Record(
            new Note("call-archive", call.Subject)
            {
                Changes =
                [
                    new Change("keptUntil", null, BusinessTime.Print(call.KeptUntil!.Value)),
                ],
            }
        );
        return null;
    }
}

/// <summary>The case is archived: its call goes with it.</summary>
internal sealed class ArchiveCallOfCase : IAnswer<CaseArchived>
{
    public async Task Answer(CaseArchived happened, Act act)
    {
        var call = await act
            .Db.Calls()
            .Where(c => c.Number == happened.CallNumber)
            .Locked()
            .SingleOrDefaultAsync(act.Stop);
        if (call is null)
        {
            return;
        }

        call.Archive(act.Now, act.Get<Rulebook>().Retention.MonthsOf("call"));
        call.Status = "resolved";
        act.Record(new Note("call-archive", call.Subject));
    }
}
