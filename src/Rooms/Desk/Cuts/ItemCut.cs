namespace Huisheng.Desk.Cuts;

/// <summary>
/// What of the open work somebody wants to see, in codes: one of the four fixed views and what cuts it further. A department is
/// named by its code, a person by the job number. <c>Due</c>: late, today or week.
/// </summary>
internal sealed record ItemCut(
    string View = Views.Mine,
    string? Kind = null,
    string? Type = null,
    string? Urgency = null,
    string? Grade = null,
    string? State = null,
    string? Department = null,
    string? Owner = null,
    string? Due = null
)
{
    public const string Late = "late";
    public const string Today = "today";
    public const string Week = "week";

    public static readonly IReadOnlyList<string> DueCodes = [Late, Today, Week];

    /// <summary>What is set, member by member; a state is one of its kind, so that it goes with the kind.</summary>
    public IReadOnlyList<(string Field, string Value)> Parts() =>
        [
            .. new (string Field, string? Value)[]
            {
                ("kind", Kind),
                ("type", Type),
                ("urgency", Urgency),
                ("grade", Grade),
                ("state", State),
                ("department", Department),
                ("owner", Owner),
                ("due", Due),
            }
                .Where(m => m.Value is not null)
                .Select(m => (m.Field, m.Value!)),
        ];

    public ItemCut Without(IReadOnlyCollection<string> fields)
    {
        string? Kept(string field, string? value) => fields.Contains(field) ? null : value;
        return new ItemCut(
            Views.Codes.Contains(View) ? View : Views.Mine,
            Kept("kind", Kind),
            Kept("type", Type),
            Kept("urgency", Urgency),
            Kept("grade", Grade),
            Kept("state", State),
            Kept("department", Department),
            Kept("owner", Owner),
            Kept("due", Due)
        );
    }

    /// <summary>As an address spells it; so it stands in the journal.</summary>
    public override string ToString() =>
        string.Join('&', Parts().Select(m => $"{m.Field}={m.Value}").Prepend($"view={View}"));
}
