using System.Text.Json.Nodes;
using Huisheng.Kernel;

namespace Huisheng.Regime.Settings;

internal sealed record ChoiceView(string Code, string Name);

/// <summary>A member of an entry: how it is filled in, what was shipped, what was published last.</summary>
/// <param name="Kind">number, flag, choice, text, list, names</param>
/// <param name="Limit">most or least, where the shipped value is one a document gives.</param>
/// <param name="Places">What a sentence may have filled in, in braces.</param>
internal sealed record MemberView(
    string Path,
    string Label,
    string Kind,
    JsonNode? Shipped,
    JsonNode? Value,
    IReadOnlyList<ChoiceView> Choices,
    string? Limit,
    IReadOnlyList<string> Places
);

/// <summary>One version of an entry; the first is the release's and has neither person nor moment.</summary>
internal sealed record VersionView(
    int Version,
    string ValueText,
    string? FromText,
    string? UntilText,
    bool InForce,
    bool OpenCasesToo,
    bool Deviates,
    string Reason,
    PersonRef? By,
    DateTimeOffset? At
);

/// <summary>A line of the list.</summary>
/// <param name="Version">The version that holds now.</param>
/// <param name="Coming">Published and not in force yet.</param>
internal sealed record SettingLine(
    string Entry,
    string Name,
    string ValueText,
    string? LimitText,
    string Document,
    string Article,
    string Row,
    int Version,
    bool Coming,
    bool Deviates
);

internal sealed record SettingGroupView(
    string Code,
    string Name,
    IReadOnlyList<SettingLine> Settings
);

/// <param name="Publications">How many there have been.</param>
/// <param name="Coming">How many wait for their day.</param>
/// <param name="Deviations">How many deviations hold now.</param>
internal sealed record SettingList(
    int Publications,
    int Coming,
    int Deviations,
    IReadOnlyList<SettingGroupView> Groups
);

/// <summary>An entry with its versions. <c>Version</c> is the latest published one: what <c>If-Match</c> takes.</summary>
/// <param name="Keys">Keys of the policy table that are kept here.</param>
/// <param name="ShippedChanged">The release has changed what was published over; the publication stands.</param>
internal sealed record SettingView(
    string Entry,
    string Group,
    string Name,
    IReadOnlyList<string> Keys,
    string Document,
    string Article,
    string Row,
    int Version,
    string ValueText,
    string? LimitText,
    bool ShippedChanged,
    IReadOnlyList<MemberView> Members,
    IReadOnlyList<VersionView> Versions
);
