namespace Stevedore.Fuzz.Targets;

/// <summary>What came of a load.</summary>
/// <param name="Error">What was wrong; <see cref="ArchiveError.None"/> if there is a value.</param>
/// <param name="Position">At which byte that was noticed.</param>
/// <param name="Value">The value, stored again; null if there is none.</param>
internal sealed record Outcome(ArchiveError Error, long Position, byte[]? Value)
{
    public static Outcome Of<T>(Func<T> load, Func<T, byte[]> describe)
    {
        T value;
        try
        {
            value = load();
        }
        catch (ArchiveException wrong)
        {
            return new Outcome(wrong.Error, wrong.Position, null);
        }

        return new Outcome(ArchiveError.None, 0, describe(value));
    }

    public bool IsSameAs(Outcome other) =>
        Error == other.Error && Position == other.Position && (Value ?? []).AsSpan().SequenceEqual(other.Value);

    public override string ToString() =>
        Value is null ? $"{Error} at byte {Position}" : $"a value that is stored as {Convert.ToHexString(Value)}";
}
