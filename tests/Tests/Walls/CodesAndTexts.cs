using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using YamlDotNet.RepresentationModel;

namespace Huisheng.Tests.Walls;

/// <summary>A code is a promise of a sentence: every one in the sources has its text in both languages under regime/texts.</summary>
public sealed partial class CodesAndTexts
{
    // What a call or a creation is named → which of its arguments is the code.
    private static readonly Dictionary<string, int> OfRefusals = new(StringComparer.Ordinal)
    {
        ["Refusal"] = 0,
        ["Because"] = 0,
        ["Conflict"] = 0,
        ["NotFound"] = 0,
        ["NotAllowed"] = 0,
        ["MissingPiece"] = 0,
        ["SheetError"] = 0,
        ["Head"] = 1,
        ["Refuse"] = 1,
        ["Fault"] = 2,
        ["Warn"] = 2,
        ["FieldError"] = 1,
        ["Require"] = 2,
    };

    private static readonly string[] Languages = ["zh", "en"];

    private static readonly Lazy<Dictionary<string, string>> Constants = new(() =>
        Sources
            .Product.SelectMany(s => s.All<FieldDeclarationSyntax>())
            .Where(f => f.Modifiers.Any(SyntaxKind.ConstKeyword))
            .SelectMany(f => f.Declaration.Variables)
            .Where(v => v.Initializer?.Value is LiteralExpressionSyntax { Token.Value: string })
            .GroupBy(v => v.Identifier.ValueText)
            .ToDictionary(
                g => g.Key,
                g => ((LiteralExpressionSyntax)g.First().Initializer!.Value).Token.ValueText,
                StringComparer.Ordinal
            )
    );

    [Fact]
    public void every_refusal_has_its_sentence_in_both_languages() =>
        Missing(Sources.Product.SelectMany(s => Codes(s, OfRefusals)), Entry("refusals.yaml"))
            .ShouldBeEmpty();

    [Fact]
    public void every_act_in_the_journal_has_its_word() =>
        Missing(
                Sources.Product.SelectMany(s => Codes(s, new() { ["Note"] = 0 })),
                Entry("words.yaml", "act")
            )
            .ShouldBeEmpty();

    [Fact]
    public void every_field_in_the_journal_has_its_word() =>
        Missing(
                Sources.Product.SelectMany(s => Codes(s, new() { ["Change"] = 0 })),
                Entry("words.yaml", "field")
            )
            .ShouldBeEmpty();

    [Fact]
    public void the_defaults_of_refusals_have_their_sentences()
    {
        var defaults = Sources
            .Product.Single(s => s.Path == "src/Kernel/Refusal.cs")
            .All<ParameterSyntax>()
            .Select(p => p.Default?.Value)
            .OfType<LiteralExpressionSyntax>()
            .Where(l => l.Token.Value is string)
            .Select(l => ("Refusal.cs", l.Token.ValueText));
        Missing(defaults, Entry("refusals.yaml")).ShouldBeEmpty();
    }

    [Fact]
    public void a_code_without_a_sentence_is_found()
    {
        var planted = Source.Of(
            "Planted.cs",
            "class A { object B(bool late) => Refusal.Because(late ? \"nobody.wrote-this\" : \"fault\"); }"
        );
        Missing(Codes(planted, OfRefusals), Entry("refusals.yaml"))
            .ShouldBe(["Planted.cs: nobody.wrote-this"]);
    }

    [Fact]
    public void every_text_is_there_in_both_languages()
    {
        var halves =
            from path in Sources.Files("regime", "*.yaml")
            from node in Yaml(path).AllNodes.OfType<YamlMappingNode>()
            where node.Children.ContainsKey("zh") != node.Children.ContainsKey("en")
            select $"{path}, line {node.Start.Line}";
        halves.ShouldBeEmpty();
    }

    private static IEnumerable<string> Missing(
        IEnumerable<(string Path, string Code)> codes,
        YamlMappingNode texts
    ) => codes.Where(c => !Written(texts, c.Code)).Select(c => $"{c.Path}: {c.Code}").Distinct();

    private static bool Written(YamlMappingNode texts, string code) =>
        texts.Children.TryGetValue(code, out var entry)
        && entry is YamlMappingNode both
        && Languages.All(l =>
            both.Children.TryGetValue(l, out var text)
            && !string.IsNullOrWhiteSpace(((YamlScalarNode)text).Value)
        );

    private static IEnumerable<(string Path, string Code)> Codes(
        Source source,
        Dictionary<string, int> places
    )
    {
        var calls = source
            .All<InvocationExpressionSyntax>()
            .Select(c => (Name: Sources.Called(c), c.ArgumentList.Arguments));
        var created = source
            .All<ObjectCreationExpressionSyntax>()
            .Select(c =>
                (Name: c.Type.ToString(), Arguments: c.ArgumentList?.Arguments ?? default)
            );
        return from call in calls.Concat(created)
            where places.ContainsKey(call.Name) && call.Arguments.Count > places[call.Name]
            from code in Strings(call.Arguments[places[call.Name]].Expression)
            select (source.Path, code);
    }

    /// <summary>The strings an argument may turn out to be: a literal, a constant, both arms of a condition.</summary>
    private static IEnumerable<string> Strings(ExpressionSyntax argument) =>
        argument switch
        {
            LiteralExpressionSyntax { Token.Value: string text } => Code().IsMatch(text)
                ? [text]
                : [],
            ConditionalExpressionSyntax either => Strings(either.WhenTrue)
                .Concat(Strings(either.WhenFalse)),
            SwitchExpressionSyntax many => many.Arms.SelectMany(arm => Strings(arm.Expression)),
            ParenthesizedExpressionSyntax inner => Strings(inner.Expression),
            IdentifierNameSyntax name
                when Constants.Value.TryGetValue(name.Identifier.ValueText, out var text) => Code()
                .IsMatch(text)
                ? [text]
                : [],
            MemberAccessExpressionSyntax member
                when Constants.Value.TryGetValue(member.Name.Identifier.ValueText, out var text) =>
                Code().IsMatch(text) ? [text] : [],
            _ => [],
        };

    private static YamlMappingNode Entry(string file, params string[] keys) =>
        keys.Aggregate(
            (YamlMappingNode)Yaml($"regime/texts/{file}").RootNode,
            (node, key) => (YamlMappingNode)node.Children[key]
        );

    private static YamlDocument Yaml(string path)
    {
        var stream = new YamlStream();
        using var text = new StringReader(Sources.Text(path));
        stream.Load(text);
        return stream.Documents[0];
    }

    [GeneratedRegex(@"^[a-zA-Z][a-zA-Z0-9]*([.-][a-zA-Z0-9]+)*$")]
    private static partial Regex Code();
}
