namespace Stevedore.Architecture.Tests.House;

/// <summary>How a test says that a law is kept.</summary>
internal static class Law
{
    /// <summary>Fails with every breach, each of which says where it is and what is wrong.</summary>
    public static void IsKept(IEnumerable<string> breaches)
    {
        string[] found = [.. breaches];
        Assert.True(found.Length == 0, $"{found.Length} breaches:\n{string.Join('\n', found)}");
    }
}
