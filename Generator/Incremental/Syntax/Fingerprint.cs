namespace Stevedore.Generator.Incremental.Syntax;

/// <summary>Stands for a piece of source: 128 bits, so that two pieces which differ are never taken for one.</summary>
internal readonly record struct Fingerprint(ulong First, ulong Second)
{
    public static Fingerprint None { get; } = new(0xCBF29CE484222325, 0x9E3779B97F4A7C15);

    public Fingerprint With(string text)
    {
        (ulong first, ulong second) = (First, Second);
        foreach (char character in text)
        {
            first = unchecked((first ^ character) * 0x100000001B3);
            second = unchecked((Rotated(second) ^ character) * 0xFF51AFD7ED558CCD);
        }

        // The length ends the text: "a", "bc" is not "ab", "c".
        return new Fingerprint(first, second).With((ulong)text.Length);
    }

    public Fingerprint With(Fingerprint other) => With(other.First).With(other.Second);

    public Fingerprint With(ulong number)
    {
        ulong first = unchecked((First ^ number) * 0x9FB21C651E98DF25);
        ulong second = unchecked((Rotated(Second) ^ number) * 0xC4CEB9FE1A85EC53);
        return new Fingerprint(first ^ (first >> 32), second ^ (second >> 29));
    }

    private static ulong Rotated(ulong value) => (value << 27) | (value >> 37);
}
