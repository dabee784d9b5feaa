using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Huisheng.Tests.Starting;

/// <summary>Told to stop, it finishes the request it has begun, takes no other, and ends with 0.</summary>
public sealed class StopTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("huisheng-stop-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    [Row("R16")]
    public async Task a_request_that_is_running_is_answered_before_the_end()
    {
        await using var host = HostProcess.Start(HostProcess.Args(folder));
        var address = await host.Address();
        const string body = """{"jobNumber":"1001","password":"Huisheng-2023!"}""";
        using var slow = new TcpClient();
        await slow.ConnectAsync(address.Host, address.Port);
        await using var stream = slow.GetStream();
        await Send(
            stream,
            $"POST /api/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body[..20]}"
        );
        await Task.Delay(500);
        var told = Stopwatch.GetTimestamp();
        await host.Terminate();
        await Task.Delay(1500);
        using (var late = new HttpClient())
        {
            await Should.ThrowAsync<HttpRequestException>(() =>
                late.GetAsync(new Uri(address, "/api/health"))
            );
        }

        await Send(stream, body[20..]);
        var answer = new byte[4096];
        var got = await stream.ReadAsync(answer);
        Encoding
            .UTF8.GetString(answer, 0, got)
            .ShouldStartWith("HTTP/1.1 401", customMessage: host.Out + host.Err);
        (await host.Ended()).ShouldBe(0, host.Err);
        Stopwatch.GetElapsedTime(told).ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    [Row("R16")]
    public async Task an_open_live_stream_is_let_go_without_a_word_of_error()
    {
        await using var host = HostProcess.Start(HostProcess.Args(folder));
        using var browser = new HttpClient { BaseAddress = await host.Address() };
        while (!host.Out.Contains("\"event\":1303"))
        {
            await Task.Delay(50);
        }

        var code = JsonNode.Parse(host.Out.Split('\n').First(l => l.Contains("\"event\":1303")))![
            "code"
        ]!.GetValue<string>();
        browser.DefaultRequestHeaders.Add("Idempotency-Key", Guid.NewGuid().ToString());
        using var setUp = await browser.PostAsync(
            "/api/setup",
            Json(
                $$"""{"code":"{{code}}","company":"A公司","jobNumber":"9001","name":"何文静","password":"Huisheng-2023!"}"""
            )
        );
        setUp.EnsureSuccessStatusCode();
        using var signIn = await browser.PostAsync(
            "/api/session",
            Json("""{"jobNumber":"9001","password":"Huisheng-2023!"}""")
        );
        signIn.EnsureSuccessStatusCode();
        using var live = await browser.GetStreamAsync("/api/live");
        await live.ReadExactlyAsync(new byte[4]);
        // Some rounds of the feed and of the jobs.
        await Task.Delay(6500);
        await host.Terminate();
        (await host.Ended()).ShouldBe(0, host.Err);
        host.Err.ShouldBeNullOrWhiteSpace();
        host.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonNode.Parse(line)!)
            .Where(line => line["level"]!.GetValue<string>() != "information")
            .Select(line => line.ToJsonString())
            .ShouldBeEmpty();
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    /// <summary>Not on a terminal every line is one JSON object, and none holds what a stranger typed.</summary>
    [Fact]
    [Row("R51")]
    public async Task every_line_it_says_is_json_without_personal_data()
    {
        await using var host = HostProcess.Start(HostProcess.Args(folder));
        var address = await host.Address();
        using var client = new HttpClient { BaseAddress = address };
        using var wrong = new StringContent(
            """{"jobNumber":"1380013","password":"13800138000"}""",
            Encoding.UTF8,
            "application/json"
        );
        await client.PostAsync("/api/session?phone=13800138000", wrong);
        await client.GetAsync("/api/cases/13800138000?name=%E5%BC%A0%E4%B8%89%E4%B8%B0");
        await host.Terminate();
        (await host.Ended()).ShouldBe(0, host.Err);
        var lines = host.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var requests = lines
            .Select(line => JsonNode.Parse(line)!)
            .Where(line => line["event"]!.GetValue<int>() == 1001)
            .Select(line => $"{line["method"]} {line["route"]} {line["status"]}")
            .ToList();
        requests.ShouldContain("POST /api/session 401");
        requests.ShouldContain("GET /api/cases/{number} 401");
        host.Out.ShouldNotContain("13800138000");
        host.Out.ShouldNotContain("张三丰");
        host.Out.ShouldNotContain("%E5%BC%A0");
    }

    private static async Task Send(NetworkStream stream, string text)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text));
        await stream.FlushAsync();
    }
}
