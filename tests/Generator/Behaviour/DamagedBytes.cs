namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Documents with a few wrong bytes, which a short way must take or refuse as the body does.</summary>
internal static class DamagedBytes
{
    /// <summary>A few bytes are others, and some may be missing at the end.</summary>
    public static byte[] Of(byte[] bytes, Random random)
    {
        for (int changes = random.Next(1, 4); changes > 0; changes--)
            bytes[random.Next(bytes.Length)] = random.Next(3) == 0 ? (byte)0xFF : (byte)random.Next(256);
        return random.Next(3) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }

    /// <summary>What was loaded, or why not and at which byte.</summary>
    /// <param name="load">Loads, and describes what came of it.</param>
    public static string OutcomeOf(Func<string> load)
    {
        try
        {
            return load();
        }
        catch (ArchiveException e)
        {
            return $"{e.Error} {e.Position} {e.Path}: {e.Message}";
        }
    }
}
