using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Huisheng.Tests.Canaries;

/// <summary>Keeps every answer somebody got, under its route.</summary>
internal sealed partial class Witness(TestHouse house)
{
    private readonly ConcurrentQueue<Place> answers = new();
    private readonly Dictionary<string, Person> people = [];

    public TestHouse House => house;

    public IEnumerable<Place> Answers => answers;

    public async Task<Person> As(string name)
    {
        if (!people.TryGetValue(name, out var person))
        {
            person = new Person(new Recorder(house, answers), house.Log);
            (await person.SignIn(Cast.JobNumber(name))).Done();
            people[name] = person;
        }

        return person;
    }

    /// <summary>After a move of the clock everybody signs in again.</summary>
    public void Forget() => people.Clear();

    /// <summary>The place of a route's answers: numbers and ids left out.</summary>
    public static string NameOf(string method, string path) =>
        $"answer {method} {Id().Replace(path, "/{}")}";

    private sealed class Recorder(TestHouse house, ConcurrentQueue<Place> answers)
        : DelegatingHandler(house.Inside())
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            var answer = await base.SendAsync(request, cancellationToken);
            await answer.Content.LoadIntoBufferAsync(cancellationToken);
            var bytes = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
            var name = NameOf(request.Method.Method, request.RequestUri!.AbsolutePath);
            answers.Enqueue(new Place(name, bytes));
            answers.Enqueue(
                Place.Of($"headers of {name}", $"{answer.Headers}{answer.Content.Headers}")
            );
            return answer;
        }
    }

    [GeneratedRegex(
        "/([0-9a-f-]{36}|[A-Z]{0,3}[0-9]{4,}|(?<=/forms/)[a-z-]+|(?<=/deadlines/)[a-z-]+(?=/)|(?<=/notes/)[a-z-]+(?=/)|(?<=/knowledge-uses/)[a-z-]+(?=/)|\\{[^}/]+\\})(?=/|$)"
    )]
    private static partial Regex Id();
}
