namespace Huisheng.Tests.Canaries;

/// <summary>Somewhere data may lie, with everything that lies there.</summary>
internal sealed record Place(string Name, byte[] Bytes)
{
    public static Place Of(string name, string text) =>
        new(name, System.Text.Encoding.UTF8.GetBytes(text));
}

/// <summary>Looks for every canary in every shape. A place is either clean or on the list of those allowed, with the reason.</summary>
internal static class Search
{
    /// <summary>The one way out of the vault, and what only the person who typed it gets back.</summary>
    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["answer POST /api/customers/{}/reveal"] = "the one way out: right, reason, record",
        ["answer GET /api/files/{}"] = "evidence as it was sent: right, record",
        ["headers of answer GET /api/files/{}"] =
            "its own name, to the uploader, while it hangs on nothing",
        ["answer GET /api/drafts"] = "the titles of one's own unsent forms",
        ["answer GET /api/drafts/{}"] = "one's own unsent form, as one typed it",
    };

    private static readonly Lazy<
        IReadOnlyList<(string Who, string Shape, byte[] Bytes)>
    > Everything = new(() =>
        [
            .. Canary.Twenty.SelectMany(c =>
                c.Secrets.SelectMany(s =>
                    Shapes.Of(s.Value).Select(f => ($"{s.What} of {c.No}", f.Shape, f.Bytes))
                )
            ),
        ]
    );

    public static IReadOnlyList<string> Finds(IEnumerable<Place> places) =>
        [
            .. places
                .Where(p => !Allowed.ContainsKey(p.Name))
                .AsParallel()
                .SelectMany(In)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<string> In(Place place) =>
        Everything
            .Value.Where(s => place.Bytes.AsSpan().IndexOf(s.Bytes) >= 0)
            .Select(s => $"{place.Name}: {s.Who}, {s.Shape}");
}
