using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Web;

namespace Huisheng.Cases.Views;

internal sealed partial class CaseViews
{
    /// <summary>办结前还差: handling and telling first, then what other rooms wait for.</summary>
    private List<ObligationView> Obligations(
        Case item,
        IReadOnlyDictionary<StaffId, PersonRef> people,
        IReadOnlyList<MissingPiece> measures,
        string language
    )
    {
        string Name(StaffId? id) =>
            id is { } who && people.TryGetValue(who, out var person) ? person.Name : "";
        return
        [
            new(
                "obligation.handle",
                Say("obligation.handle"),
                Name(item.OwnerId),
                null,
                item.HandledAt is null
            ),
            new(
                "obligation.tell",
                Say("obligation.tell"),
                Name(item.AgentId),
                null,
                item.ResolvedAt is null
            ),
            .. item
                .Obligations.OrderBy(o => o.Round)
                .ThenBy(o => o.Code, StringComparer.Ordinal)
                .Select(o => new ObligationView(
                    o.Code,
                    Say(o.Code, o.Number),
                    Name(o.Who),
                    o.Number,
                    o.SettledAt is null
                )),
            .. measures.Select(m => new ObligationView(
                m.Code,
                Say(m.Code, m.Args),
                null,
                m.Args[0],
                true
            )),
        ];

        string Say(string code, params string[] args) => rules.Refusal(code, language, args);
    }
}
