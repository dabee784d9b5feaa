namespace Huisheng.Kernel;

/// <summary>What a rule or an act answers: a value, or the refusal that says why not.</summary>
public readonly record struct Outcome<T>
{
    private readonly T? value;

    private Outcome(T? value, Refusal? refusal)
    {
        this.value = value;
        Refusal = refusal;
    }

    public Refusal? Refusal { get; }

    public bool Refused => Refusal is not null;

    /// <summary>The value; asking for it after a refusal is a bug.</summary>
    public T Value =>
        Refusal is null ? value! : throw new InvalidOperationException($"Refused: {Refusal.Code}");

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);
}
