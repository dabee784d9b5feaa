using System.Text;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.People;

/// <summary>A password is judged and forgotten: not in answers, logs, journal or stored answers.</summary>
public sealed class Secrets
{
    private const string Password = "Quite-unmistakable-47";
    private const string Wrong = "Wrong-but-secret-48";

    [Theory, Engines]
    [Row("R34")]
    public async Task no_password_stands_in_an_answer_a_log_line_or_a_table(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var admin = await house.SignIn(Cast.Administrator);
        var department = (await house.Row("1001"))["department"]!["id"]!.GetValue<string>();
        var texts = new StringBuilder();
        var body = new
        {
            jobNumber = "7001",
            name = "韩雪",
            departmentId = department,
            roles = new[] { "agent" },
            password = Password,
        };
        texts.AppendLine((await admin.Post("/api/staff", body)).Done().Text);
        texts.AppendLine(
            (await admin.Post("/api/staff/7001/password", new { password = Password })).Done().Text
        );
        texts.AppendLine(
            (
                await admin.Post("/api/staff/7001/password", new { password = Password + "\u0001" })
            ).Text
        );
        texts.AppendLine((await house.Stranger().SignIn("7001", Wrong)).Text);
        texts.AppendLine((await house.Stranger().SignIn("7001", Password)).Done().Text);
        texts.AppendLine(
            (
                await admin.Post("/api/staff/7001/password", new { password = Password, more = 1 })
            ).Text
        );
        texts.AppendLine(house.Log.Text);
        texts.AppendLine(
            await Tables(
                house,
                "journal_entries",
                "stored_answers",
                "staff",
                "sessions",
                "sign_in_counts"
            )
        );
        var all = texts.ToString();
        all.ShouldContain("7001");
        all.ShouldNotContain(Password);
        all.ShouldNotContain(Wrong);
    }

    private static async Task<string> Tables(TestHouse house, params string[] tables)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var connection = scope
            .ServiceProvider.GetRequiredService<HuishengDb>()
            .Database.GetDbConnection();
        await connection.OpenAsync();
        var text = new StringBuilder();
        foreach (var table in tables)
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names are written above.
            command.CommandText = $"SELECT * FROM {table}";
#pragma warning restore CA2100
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                text.AppendLine(
                    string.Join(
                        ' ',
                        Enumerable.Range(0, rows.FieldCount).Select(i => rows.GetValue(i))
                    )
                );
            }
        }

        return text.ToString();
    }
}
