using Huisheng.Kernel;
using Huisheng.Kernel.Personal;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Model;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Storage.Acts;

/// <summary>Who acts. A system act (a sweep, an event's answer) has no staff id.</summary>
public sealed record Actor(Guid? StaffId, string JobNumber, string Name)
{
    public static readonly Actor System = new(null, "", "");
}

/// <summary>One change of a field as the journal keeps it: already masked where personal.</summary>
public sealed record Change(string Field, string? From, string? To);

/// <summary>What an act did, for the journal. <c>What</c> is the act's code; its words are in regime/texts/words.yaml.</summary>
public sealed record Note(string What, Subject Subject)
{
    /// <summary>What a person wrote, scanned for personal data before.</summary>
    public string? Text { get; init; }
    public string? Reason { get; init; }
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>"person", "system" or "late": how the timeline draws it.</summary>
    public string Tone { get; init; } = "person";

    /// <summary>The subject came to be in this act, so that the journal cannot know it yet and need not look.</summary>
    public bool IsBirth { get; init; }

    /// <summary>What the house adds to somebody's act: a limit that had run out before it. The person is not named for it.</summary>
    public bool ByHouse { get; init; }
}

/// <summary>
/// One business act: one transaction, one moment, one actor. Rooms write through it and call each other's acts with it, so
/// that everything an act causes appears together or not at all.
/// </summary>
public sealed class Act
{
    private const int Deepest = 3;
    private readonly List<Note> notes = [];
    private readonly Dictionary<string, long> drawn = [];
    private readonly IServiceProvider services;
    private int depth;

    internal Act(
        HuishengDb db,
        DateTimeOffset now,
        Actor actor,
        IServiceProvider services,
        int? expectedVersion,
        CancellationToken stop
    )
    {
        Db = db;
        Now = now;
        Actor = actor;
        ExpectedVersion = expectedVersion;
        Stop = stop;
        this.services = services;
    }

    public HuishengDb Db { get; }

    public DateTimeOffset Now { get; }

    public Actor Actor { get; }

    public CancellationToken Stop { get; }

    /// <summary>The version the person saw (<c>If-Match</c>), on routes that edit.</summary>
    public int? ExpectedVersion { get; }

    public IReadOnlyList<Note> Notes => notes;

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Adds to the journal. Whatever was typed is scanned once more here, so that no act can forget it (S1-55).</summary>
    public void Record(Note note) =>
        notes.Add(
            note with
            {
                Text = PersonalText.Mask(note.Text),
                Reason = PersonalText.Mask(note.Reason),
                Changes =
                [
                    .. note.Changes.Select(c =>
                        c with
                        {
                            From = PersonalText.Mask(c.From),
                            To = PersonalText.Mask(c.To),
                        }
                    ),
                ],
            }
        );

    /// <summary>Others may want to see at once what this act did, although the journal does not have it.</summary>
    public void Announce() => Announced = true;

    internal bool Announced { get; private set; }

    /// <summary>True when somebody else saved since the person looked.</summary>
    public bool IsStale(int version) => ExpectedVersion is { } seen && seen != version;

    /// <summary>Tells the rooms below, in room order, inside this transaction.</summary>
    public async Task Raise<TEvent>(TEvent happened)
        where TEvent : notnull
    {
        if (++depth > Deepest)
        {
            throw new InvalidOperationException(
                $"Events may answer events at most {Deepest} deep: {typeof(TEvent).Name}"
            );
        }

        await Db.SaveChangesAsync(Stop);
        foreach (var answer in services.GetServices<IAnswer<TEvent>>())
        {
            await answer.Answer(happened, this);
        }

        depth--;
    }

    public async Task<long> NextNumber(string sequence) =>
        drawn.Remove(sequence, out var number) ? number : await Db.Engine.Next(Db, sequence, Stop);

    /// <summary>The act will ask for a number of each of these: one question instead of several. What is not asked for is a gap.</summary>
    public async Task DrawNumbers(IReadOnlyList<string> sequences)
    {
        var given = await Db.Engine.NextOfEach(Db, sequences, Stop);
        for (var i = 0; i < sequences.Count; i++)
        {
            drawn[sequences[i]] = given[i];
        }
    }
}

/// <summary>What a room does when another room's event happens; writes only its own tables.</summary>
public interface IAnswer<in TEvent>
{
    Task Answer(TEvent happened, Act act);
}

/// <summary>Writes the notes of an act into the journal, in the act's transaction.</summary>
public delegate Task WriteNotes(Act act);

/// <summary>Who changed this thing last; given by the room that keeps the journal.</summary>
public delegate Task<LastChange?> WhoChanged(Act act, Subject subject);
