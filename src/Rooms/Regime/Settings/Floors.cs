using System.Text.Json.Nodes;
using Huisheng.Kernel;

namespace Huisheng.Regime.Settings;

/// <summary>A value past what a document allows, and the value it allows.</summary>
internal sealed record Breach(string Member, bool Most, JsonNode? Limit);

/// <summary>
/// Floors of the documents (X-07): the value a document gives is the least of a rate or a period of keeping, and the most of a time limit. Pure.
/// </summary>
internal static class Floors
{
    /// <param name="setting">What is published over.</param>
    /// <param name="value">The value each member would have.</param>
    public static IReadOnlyList<Breach> Judge(Setting setting, Func<string, JsonNode?> value)
    {
        bool Binds(string member) => setting.Prescribed || setting.Place.Binding.Contains(member);

        return
        [
            .. setting
                .Place.Most.Where(m => Binds(m) && Longer(m, value, setting.Shipped))
                .Select(m => Of(m, true, setting)),
            .. setting
                .Place.Least.Where(m => Binds(m) && Longer(m, setting.Shipped, value))
                .Select(m => Of(m, false, setting)),
        ];
    }

    /// <summary>The breach as the wrong member of a draft.</summary>
    public static FieldError Say(Breach breach)
    {
        var (path, amount, unit) = breach.Limit switch
        {
            JsonObject o when o["amount"] is { } n => (
                $"{breach.Member}.amount",
                n,
                $"{o["unit"]}"
            ),
            JsonObject o => ($"{breach.Member}.to", o["to"], $"{o["unit"]}"),
            JsonValue flag when flag.TryGetValue<bool>(out _) => (breach.Member, flag, "flag"),
            var plain => (breach.Member, plain, ""),
        };
        var code = (breach.Most, unit) switch
        {
            (false, _) => "rule.least",
            (_, "flag") => "rule.most-flag",
            (_, "minute") => "rule.most-minutes",
            (_, "hour") => "rule.most-hours",
            (_, "natural-day") => "rule.most-natural-days",
            (_, "working-day") => "rule.most-working-days",
            (_, "month") => "rule.most-months",
            _ => "rule.most",
        };
        return new FieldError($"members.{path}", code, $"{amount}");
    }

    private static Breach Of(string member, bool most, Setting setting) =>
        new(member, most, setting.Shipped(member));

    /// <summary>Is a more than b? A unit that cannot be compared counts as more: nobody weakens a document by another unit.</summary>
    private static bool Longer(
        string member,
        Func<string, JsonNode?> a,
        Func<string, JsonNode?> b
    ) =>
        (b($"{member}.amount") ?? b($"{member}.to")) is null
            ? Number(a(member)) > Number(b(member))
            : Time(member, a, b);

    private static bool Time(string member, Func<string, JsonNode?> a, Func<string, JsonNode?> b)
    {
        var end = b($"{member}.amount") is null ? "to" : "amount";
        var (much, little) = (Number(a($"{member}.{end}")), Number(b($"{member}.{end}")));
        var (unit, allowed) = ($"{a($"{member}.unit")}", $"{b($"{member}.unit")}");
        if (unit == allowed)
        {
            return much > little;
        }

        // So many working days are never fewer than as many natural ones.
        if (allowed == "working-day" && unit == "natural-day")
        {
            return much > little;
        }

        return Minutes(much, unit, atMost: true) is not { } most
            || Minutes(little, allowed, atMost: false) is not { } least
            || most > least;
    }

    /// <summary>How long that is at most, or at least; a day that is not counted from its beginning ends at midnight.</summary>
    private static int? Minutes(int amount, string unit, bool atMost) =>
        unit switch
        {
            "minute" => amount,
            "hour" => amount * 60,
            "natural-day" or "working-day" when !atMost => amount * 24 * 60,
            "natural-day" => (amount + 1) * 24 * 60,
            "month" when !atMost => amount * 28 * 24 * 60,
            "month" => amount * 32 * 24 * 60,
            _ => null,
        };

    private static int Number(JsonNode? value) =>
        value switch
        {
            JsonValue v when v.TryGetValue<int>(out var n) => n,
            JsonValue v when v.TryGetValue<bool>(out var b) => b ? 1 : 0,
            _ => 0,
        };
}
