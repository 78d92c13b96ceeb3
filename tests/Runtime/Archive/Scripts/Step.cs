namespace Stevedore.Runtime.Tests.Archives.Scripts;

/// <summary>One operation on an archive, in both directions: what it stores, and the check of what is loaded.</summary>
internal sealed record Step(string Name, Action<Archive> Store, Action<Archive, GraphMatch> Check)
{
    public static Step Of<T>(T value, Action<Archive, T> write, Func<Archive, T> read, string? name = null) => new(
        $"{name ?? typeof(T).Name} {(value is string { Length: > 20 } text ? $"of {text.Length}" : value)}",
        archive => write(archive, value),
        (archive, _) => Assert.Equal(value, read(archive)));

    public override string ToString() => Name;
}
