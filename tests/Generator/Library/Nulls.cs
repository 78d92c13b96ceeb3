namespace Stevedore.Generator.Tests.Library;

/// <summary>A library that stores whole values of types which others declare with nulls.</summary>
public static class Nulls
{
    public static byte[] Store(List<string> names) => Archive.Serialize(names);

    public static byte[] Store(Dictionary<string, int[]> numbers) => Archive.Serialize(numbers);
}
