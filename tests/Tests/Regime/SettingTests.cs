using System.Text.Json;
using System.Text.Json.Nodes;
using Huisheng.Regime.Contract;
using Huisheng.Regime.Overlays;
using Huisheng.Regime.Reading;
using Huisheng.Regime.Settings;

namespace Huisheng.Tests.Regime;

/// <summary>What may be published over, and what a document forbids.</summary>
public class SettingTests
{
    private static readonly SettingBook Book = new(
        new Shelf(new RuleSource(Repository.Path("regime")))
    );

    [Fact]
    public void every_place_of_the_settings_leads_to_entries()
    {
        var rules = Book.Shelf.Source.Read<SettingRules>("settings.yaml");
        rules
            .Groups.SelectMany(g => g.Places)
            .Where(p => Book.Catalogue.All.All(s => s.Place != p))
            .Select(p => p.At)
            .ShouldBeEmpty();
        // A member no entry of its place has is a typing error.
        rules
            .Groups.SelectMany(g => g.Places)
            .SelectMany(p =>
                p.Members.Where(m =>
                    Book.Catalogue.All.All(s => s.Place != p || !s.Members.Contains(m))
                )
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void every_setting_has_a_name_a_source_and_words_for_its_members_in_both_languages()
    {
        foreach (var setting in Book.Catalogue.All)
        {
            setting.Row.ShouldNotBeEmpty(setting.Address);
            foreach (var language in new[] { "zh-CN", "en" })
            {
                Book.Name(setting, language).ShouldNotBe(setting.Address.Replace('/', '-'));
                setting.Article.In(language).ShouldNotBeNull();
            }

            foreach (var member in setting.Members)
            {
                Book.Shelf.Book.Knows("member", member.Replace('.', '-')).ShouldBeTrue(member);
                if (setting.ChoiceOf(member) is { } list)
                {
                    Book.Shelf.Book.Knows(list, $"{setting.Shipped(member)}")
                        .ShouldBeTrue($"{setting.Address} {member} {list}");
                }
            }
        }
    }

    [Theory]
    [Row("X-07", "S0-09", "S3-30")]
    [InlineData("parameters/parameters/sample.special", "value", 29, true)]
    [InlineData("parameters/parameters/sample.special", "value", 31, false)]
    [InlineData("parameters/parameters/sample.level1", "value", 99, true)]
    [InlineData("parameters/parameters/sample.level2", "value", 9, true)]
    [InlineData("parameters/parameters/sample.level3", "value", 4, true)]
    [InlineData("call/verification", "required", 1, true)]
    [InlineData("clocks/clocks/t1", "allowance.amount", 3, true)]
    [InlineData("clocks/clocks/t1", "allowance.amount", 1, false)]
    [InlineData("clocks/clocks/t2", "window.to", 8, true)]
    [InlineData("follow-ups/attempts", "max", 1, false)]
    [InlineData("clocks/clocks/call-back", "allowance.amount", 90, false)]
    public void what_a_document_gives_is_a_floor(
        string entry,
        string member,
        int value,
        bool breached
    ) => Breaches(entry, (member, value)).ShouldBe(breached);

    /// <summary>Upward only, whatever the kind of record.</summary>
    [Theory]
    [Row("C-20", "S1-46")]
    [InlineData(23, true)]
    [InlineData(24, false)]
    [InlineData(36, false)]
    public void two_years_are_the_least_of_keeping(int months, bool breached) =>
        Breaches("retention", ("months", months)).ShouldBe(breached);

    /// <summary>Another unit does not get past a floor.</summary>
    [Theory]
    [Row("X-07")]
    [InlineData("clocks/clocks/t1", 121, "minute", true)]
    [InlineData("clocks/clocks/t1", 90, "minute", false)]
    [InlineData("clocks/clocks/t1", 1, "natural-day", true)]
    [InlineData("clocks/clocks/tell", 1, "natural-day", false)]
    [InlineData("clocks/clocks/tell", 2, "natural-day", true)]
    [InlineData("clocks/clocks/tell", 24, "hour", false)]
    [InlineData("clocks/clocks/solution-complaint-general", 1, "working-day", true)]
    [InlineData("clocks/clocks/solution-complaint-general", 48, "hour", false)]
    [InlineData("clocks/clocks/solution-complaint-general", 49, "hour", true)]
    [InlineData("clocks/clocks/upgrade-unsolved", 28, "natural-day", true)]
    [InlineData("clocks/clocks/upgrade-unsolved", 27, "natural-day", false)]
    public void another_unit_is_no_way_round_a_floor(
        string entry,
        int amount,
        string unit,
        bool breached
    ) => Breaches(entry, ("allowance.amount", amount), ("allowance.unit", unit)).ShouldBe(breached);

    [Theory]
    [Row("S2-83", "X-07")]
    [InlineData("clocks/clocks/t1", "allowance.amount", "\"two\"", "rule.number")]
    [InlineData("clocks/clocks/t1", "allowance.amount", "-1", "rule.number")]
    [InlineData("clocks/clocks/t1", "allowance.unit", "\"week\"", "rule.choice")]
    [InlineData("clocks/clocks/t1", "starts", "\"closed\"", "rule.no-member")]
    [InlineData("satisfaction/levels/basically", "closes", "1", "rule.flag")]
    [InlineData("words/lists/vague", "words", "[\"\"]", "rule.list")]
    [InlineData(
        "categories/categories/product/children/product-fault",
        "definition.zh",
        "\"\"",
        "field.required"
    )]
    [InlineData(
        "categories/categories/product/children/product-fault",
        "aliases",
        "[{\"zh\":\"坏了\"}]",
        "rule.names"
    )]
    public void a_wrong_member_is_named(string entry, string member, string json, string code)
    {
        var read = DraftReader.Read(
            Draft(entry, (member, JsonDocument.Parse(json).RootElement)),
            Book.Catalogue,
            Book.Shelf.Book
        );
        var error = read.Refusal!.Errors.ShouldHaveSingleItem();
        error.Field.ShouldBe($"members.{member}");
        error.Code.ShouldBe(code);
    }

    [Fact]
    [Row("S2-83")]
    public void a_category_without_a_definition_cannot_be_used()
    {
        Rules.Book.Categories.All.ShouldAllBe(c => c.Usable);
        var without = Rules.Book.Categories.Named("product-fault")! with { Definition = null };
        without.Usable.ShouldBeFalse();
    }

    private static bool Breaches(string entry, params (string Member, JsonNode? Value)[] members)
    {
        var setting = Book.Catalogue.Find(entry)!;
        return Floors
                .Judge(
                    setting,
                    m =>
                        members.FirstOrDefault(x => x.Member == m) is { Member: not null } given
                            ? given.Value
                            : setting.Shipped(m)
                )
                .Count > 0;
    }

    private static RuleDraft Draft(
        string entry,
        params (string Member, JsonElement Value)[] members
    ) => new(entry, members.ToDictionary(m => m.Member, m => m.Value), null, false, "试");
}
