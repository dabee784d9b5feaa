namespace Huisheng.Demo;

/// <summary>The knowledge base: an agent proposes an answer, the supervisor reads and publishes it; the last ones wait to be read.</summary>
internal sealed class Lessons(Agenda agenda, Seats seats)
{
    private const string Reader = "3001";

    public void Plan(DateTimeOffset start)
    {
        var day = 1;
        foreach (var lesson in StoryFile.Read<List<Lesson>>("lessons"))
        {
            agenda.AddAtWork(start, TimeSpan.FromDays(day++ * 0.9), at => Propose(lesson, at));
        }
    }

    private async Task Propose(Lesson lesson, DateTimeOffset now)
    {
        var made = await (await seats.Of(lesson.By)).Post(
            "/api/knowledge",
            new
            {
                article = new
                {
                    title = lesson.Title,
                    answer = lesson.Answer,
                    category = lesson.Category,
                },
            }
        );
        var path = $"/api/knowledge/{made!["number"]!.GetValue<string>()}";
        if (lesson.Published)
        {
            agenda.AddAtWork(now, TimeSpan.FromHours(5), at => Publish(path, lesson, at));
        }
    }

    private async Task Publish(string path, Lesson lesson, DateTimeOffset now)
    {
        await (await seats.Of(Reader)).Do(path, "publication", new { });
        agenda.AddAtWork(
            now,
            TimeSpan.FromHours(20),
            async _ =>
            {
                var other = lesson.By == "1001" ? "1003" : "1001";
                await (await seats.Of(other)).Post($"{path}/marks", new { mark = "helped" });
            }
        );
    }
}
