namespace Huisheng.Tests.Customers;

/// <summary>Customers' files as the screen reads them.</summary>
internal static class Files
{
    public const string Zhang = "11010519491231002X";

    public static async Task<string> Add(Person agent, object customer) =>
        (await agent.Post("/api/customers", customer)).Done()["id"].GetValue<string>();

    public static Task<string> Whole(Person agent) =>
        Add(
            agent,
            new
            {
                name = "张敏",
                gender = "female",
                phone = "+86 138-1234-5678",
                email = "ZhangMin@x.cn",
                identity = Zhang,
                address = "南京市鼓楼区中山路1号",
            }
        );

    public static async Task<Answer> See(Person person, string id) =>
        (await person.Get($"/api/customers/{id}")).Done();

    public static Task<Answer> Reveal(
        Person person,
        string id,
        string item,
        string reason = "回电客户",
        string language = "zh-CN"
    ) => person.Post($"/api/customers/{id}/reveal", new { item, reason }, language: language);

    public static string ContactId(Answer file, string kind) =>
        file["contacts"].AsArray().First(c => c!["kind"]!.GetValue<string>() == kind)![
            "id"
        ]!.GetValue<string>();

    public static IReadOnlyList<string> Masked(Answer file) =>
        [.. file["contacts"].AsArray().Select(c => c!["masked"]!.GetValue<string>())];
}
