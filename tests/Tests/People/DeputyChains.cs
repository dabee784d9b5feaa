using Huisheng.People.Contract;
using Huisheng.People.Members;

namespace Huisheng.Tests.People;

public sealed class DeputyChains
{
    private static readonly StaffId A = Id(1);
    private static readonly StaffId B = Id(2);
    private static readonly StaffId C = Id(3);
    private static readonly StaffId D = Id(4);
    private static readonly StaffId E = Id(5);
    private static readonly HashSet<StaffId> Everybody = [A, B, C, D, E];

    [Fact]
    public void nobody_stands_in_for_a_person_without_a_term() =>
        DeputyChain.Walk(A, [], Everybody).ShouldBe(A);

    [Fact]
    [Row("S0-22")]
    public void the_deputy_of_the_deputy_answers_up_to_the_third()
    {
        DeputyChain.Walk(A, [Term(A, B)], Everybody).ShouldBe(B);
        DeputyChain.Walk(A, [Term(A, B), Term(B, C)], Everybody).ShouldBe(C);
        DeputyChain.Walk(A, [Term(A, B), Term(B, C), Term(C, D)], Everybody).ShouldBe(D);
        DeputyChain
            .Walk(A, [Term(A, B), Term(B, C), Term(C, D), Term(D, E)], Everybody)
            .ShouldBe(D);
    }

    [Fact]
    public void somebody_disabled_never_answers()
    {
        DeputyChain.Walk(A, [], Without(A)).ShouldBeNull();
        DeputyChain.Walk(A, [Term(A, B)], Without(B)).ShouldBe(A);
        DeputyChain.Walk(A, [Term(A, B)], Without(A)).ShouldBe(B);
        DeputyChain.Walk(A, [Term(A, B), Term(B, C)], Without(B)).ShouldBe(C);
    }

    [Fact]
    public void a_circle_in_the_data_ends_the_walk() =>
        DeputyChain.Walk(A, [Term(A, B), Term(B, A)], Everybody).ShouldBe(B);

    [Fact]
    public void a_term_that_closes_a_circle_on_a_shared_day_is_refused()
    {
        DeputyChain.Judge(Term(B, A), [Term(A, B)])!.Code.ShouldBe("deputy.circle");
        DeputyChain.Judge(Term(C, A), [Term(A, B), Term(B, C)])!.Code.ShouldBe("deputy.circle");
        DeputyChain.Judge(Term(A, A), [])!.Code.ShouldBe("deputy.circle");
        DeputyChain.Judge(Term(B, A, from: 11), [Term(A, B, to: 10)]).ShouldBeNull();
        DeputyChain
            .Judge(Term(B, A, from: 10), [Term(A, B, to: 10)])!
            .Code.ShouldBe("deputy.circle");
    }

    [Fact]
    public void a_fourth_deputy_in_a_row_is_refused_wherever_the_new_term_sits()
    {
        DeputyChain.Judge(Term(C, D), [Term(A, B), Term(B, C)]).ShouldBeNull();
        DeputyChain
            .Judge(Term(D, E), [Term(A, B), Term(B, C), Term(C, D)])!
            .Code.ShouldBe("deputy.chain-too-long");
        DeputyChain
            .Judge(Term(B, C), [Term(A, B), Term(C, D), Term(D, E)])!
            .Code.ShouldBe("deputy.chain-too-long");
    }

    [Fact]
    public void two_deputies_on_one_day_are_refused_and_the_day_after_is_not()
    {
        DeputyChain
            .Judge(Term(A, C, from: 5), [Term(A, B, to: 5)])!
            .Code.ShouldBe("deputy.overlaps");
        DeputyChain.Judge(Term(A, C, from: 6), [Term(A, B, to: 5)]).ShouldBeNull();
    }

    private static HashSet<StaffId> Without(StaffId one) => [.. Everybody.Where(s => s != one)];

    private static StaffId Id(byte n) => new(new Guid(n, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]));

    private static DeputyTerm Term(StaffId who, StaffId deputy, int from = 1, int? to = null) =>
        new()
        {
            Id = Guid.Empty,
            StaffId = who,
            DeputyId = deputy,
            FirstDay = new DateOnly(2026, 2, from),
            LastDay = to is { } day ? new DateOnly(2026, 2, day) : null,
            Reason = "",
        };
}
