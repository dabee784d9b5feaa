using System.Reflection;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Huisheng.Demo;

internal sealed record Company
{
    [YamlMember(Alias = "company")]
    public string Name { get; init; } = "";
    public string Password { get; init; } = "";
    public Colleague Administrator { get; init; } = new();
    public List<Department> Departments { get; init; } = [];
    public List<Colleague> Staff { get; init; } = [];
}

internal sealed record Department
{
    public string Code { get; init; } = "";
    public string Name { get; init; } = "";
    public string? Head { get; init; }
}

internal sealed record Colleague
{
    public string Name { get; init; } = "";
    public string Job { get; init; } = "";
    public string Department { get; init; } = "";
    public List<string> Roles { get; init; } = [];
}

internal sealed record Caller
{
    public string Name { get; init; } = "";
    public string? Gender { get; init; }
    public string Phone { get; init; } = "";
    public string? Tier { get; init; }
    public string? Region { get; init; }
}

/// <summary>What somebody calls about, and what the department will have done about it.</summary>
internal sealed record Matter
{
    public string Type { get; init; } = "";
    public string Event { get; init; } = "";
    public string? Product { get; init; }
    public string? Demand { get; init; }
    public string? Department { get; init; }
    public string? Urgency { get; init; }
    public string Contact { get; init; } = "";
    public string Progress { get; init; } = "";
    public string Result { get; init; } = "";
    public string Solution { get; init; } = "";
    public string? Answer { get; init; }

    // Only of what is reported by another channel and taken in as feedback (002).
    public string? Channel { get; init; }
    public string Scene { get; init; } = "daily";
    public string? ScenePart { get; init; }
    public string? Reference { get; init; }
    public string Category { get; init; } = "";
    public string Impact { get; init; } = "";
    public string? Suggestion { get; init; }
}

internal sealed record Matters
{
    public List<Matter> Complex { get; init; } = [];
    public List<Matter> Routine { get; init; } = [];
    public List<Matter> Suggestion { get; init; } = [];
    public List<Matter> Reported { get; init; } = [];
}

/// <summary>A question people ask, and the answer the house agreed on.</summary>
internal sealed record Lesson
{
    public string Title { get; init; } = "";
    public string Answer { get; init; } = "";
    public string? Category { get; init; }
    public string By { get; init; } = "";
    public bool Published { get; init; }
}

/// <summary>One line of 客户服务反馈信息表 as online service writes it; its times are minutes and hours from receipt.</summary>
internal sealed record Remark
{
    public string Customer { get; init; } = "";
    public string Contact { get; init; } = "";
    public string Type { get; init; } = "";
    public string Category { get; init; } = "";
    public string Detail { get; init; } = "";
    public string Product { get; init; } = "";
    public string Urgency { get; init; } = "";
    public string Department { get; init; } = "";
    public string Owner { get; init; } = "";
    public int Ago { get; init; }
    public int? Limit { get; init; }
    public int Hours { get; init; }
    public string Measures { get; init; } = "";
    public string Satisfaction { get; init; } = "";
    public string Suggestion { get; init; } = "";

    [YamlMember(Alias = "remark")]
    public string Note { get; init; } = "";
}

/// <summary>The story's people and matters, told in story/*.yaml.</summary>
internal static class StoryFile
{
    public static T Read<T>(string name)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream($"{name}.yaml")
            ?? throw new InvalidOperationException($"The story lacks {name}.");
        using var text = new StreamReader(stream);
        return new DeserializerBuilder()
            .WithNamingConvention(CamelCaseNamingConvention.Instance)
            .Build()
            .Deserialize<T>(text);
    }
}
