using Huisheng.Cases.Contract;
using Huisheng.Cases.Views;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Cases.Doing;

/// <summary>归档: call record, result and satisfaction together, kept for the months the regime says (S1-45, S1-46).</summary>
internal static class ArchiveCase
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/cases/{number}/archive", Handle)
            .Permit("case.archive")
            .Edits()
            .Answers<CaseView>();

    private static Task<IResult> Handle(
        string number,
        HttpContext http,
        Viewer viewer,
        CaseActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            "case.archive",
            async (act, item) =>
            {
                if (item.MayArchive() is { } refusal)
                {
                    return refusal;
                }

                item.Archive(act.Now, act.Get<Rulebook>().Retention.MonthsOf("case"));
                act.Record(
                    new Note("case-archive", item.Subject)
                    {
                        Changes =
                        [
                            new Change(
                                "keptUntil",
                                null,
                                BusinessTime.Print(item.KeptUntil!.Value)
                            ),
                        ],
                    }
                );
                await CaseDesk.Put(act, item, null);
                await act.Raise(new CaseArchived(item.Id, item.Number, item.CallNumber));
                return null;
            }
        );
}
