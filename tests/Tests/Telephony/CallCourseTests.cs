using Huisheng.Storage.Model;
using Huisheng.Telephony.Contract;
using Huisheng.Telephony.Events;

namespace Huisheng.Tests.Telephony;

/// <summary>What a call is follows from its events: events are written "second type", 0 is 10:00:00.</summary>
public sealed class CallCourseTests
{
    private static readonly DateTimeOffset Ten = HouseClock.At("2026-03-10 10:00:00");

    [Theory]
    [InlineData("0 ringing", "ringing", null, 0)]
    [InlineData("0 ringing, 9 answered", "talking", 9, 0)]
    [InlineData("0 ringing, 9 answered, 20 held", "held", 9, 0)]
    [InlineData("0 ringing, 9 answered, 20 held, 50 resumed", "talking", 9, 30)]
    [InlineData("0 ringing, 9 answered, 20 held, 50 ended", "ended", 9, 30)]
    [InlineData(
        "0 ringing, 9 answered, 20 held, 30 resumed, 40 held, 45 resumed, 60 ended",
        "ended",
        9,
        15
    )]
    [InlineData("0 ringing, 20 ended", "missed", 20, 0)]
    [InlineData("5 answered", "talking", null, 0)]
    [InlineData("0 ringing, 5 held", "ringing", null, 0)]
    // After its end nothing makes it ring or talk again.
    [InlineData("0 ringing, 20 ended, 21 answered", "missed", 20, 0)]
    [InlineData("0 ringing, 9 answered, 60 ended, 61 held", "ended", 9, 0)]
    [InlineData("0 ringing, 9 answered, 60 ended, 70 ringing", "ended", 9, 0)]
    // Two of one second: it was answered before it ended.
    [InlineData("0 ringing, 9 ended, 9 answered", "ended", 9, 0)]
    public void a_call_is_what_its_events_say(string told, string state, int? waited, int held)
    {
        var course = CallCourse.Of(Events(told));
        Kebab.Of(course.State).ShouldBe(state);
        course.WaitSeconds.ShouldBe(waited);
        course.HeldSeconds.ShouldBe(held);
    }

    /// <summary>In whatever order they come in, the call is the same at the end.</summary>
    [Fact]
    [Row("S1-03", "S1-54")]
    public void the_order_in_which_events_come_makes_no_difference()
    {
        var events = Events(
            "0 ringing, 9 answered, 15 silence 12, 20 held, 50 resumed, 55 transferred, 60 ended"
        );
        var expected = CallCourse.Of(events);
        expected.LongestSilence.ShouldBe(12);
        var seen = 0;
        foreach (var order in Orders([.. events]))
        {
            CallCourse.Of(order).ShouldBe(expected);
            seen++;
        }

        seen.ShouldBe(5040);
    }

    /// <summary>However many have come yet: what was over stays over.</summary>
    [Fact]
    public void a_late_event_never_moves_a_call_backwards()
    {
        var events = Events("0 ringing, 9 answered, 20 held, 50 resumed, 60 ended");
        foreach (var order in Orders([.. events]))
        {
            var over = false;
            for (var n = 1; n <= order.Count; n++)
            {
                var state = CallCourse.Of(order.Take(n)).State;
                var now = state is CallState.Ended or CallState.Missed;
                (over && !now).ShouldBeFalse(
                    $"{n} of {string.Join(", ", order.Select(e => e.Type))}"
                );
                over = now;
            }

            over.ShouldBeTrue();
        }
    }

    private static List<CallEvent> Events(string told) =>
        [
            .. told.Split(", ")
                .Select(t => t.Split(' '))
                .Select(
                    (p, i) =>
                        new CallEvent
                        {
                            CallId = default,
                            Id = $"e{i}",
                            Type = Enum.Parse<CallEventType>(p[1], ignoreCase: true),
                            At = Ten.AddSeconds(int.Parse(p[0])),
                            CameAt = Ten,
                            AgentId = null,
                            Rings = null,
                            Seconds = p.Length > 2 ? int.Parse(p[2]) : null,
                            Reference = null,
                        }
                ),
        ];

    private static IEnumerable<List<CallEvent>> Orders(List<CallEvent> events)
    {
        if (events.Count <= 1)
        {
            yield return events;
            yield break;
        }

        for (var i = 0; i < events.Count; i++)
        {
            List<CallEvent> rest = [.. events[..i], .. events[(i + 1)..]];
            foreach (var tail in Orders(rest))
            {
                yield return [events[i], .. tail];
            }
        }
    }
}
