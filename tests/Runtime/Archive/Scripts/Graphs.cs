using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Model;

namespace Stevedore.Runtime.Tests.Archives.Scripts;

/// <summary>Object graphs with everything that references can do: null, shared, cyclic, derived, within collections.</summary>
internal static class Graphs
{
    /// <summary>A few roots in one graph; the same seed gives the same graph.</summary>
    public static IReadOnlyList<object?> Make(int seed)
    {
        Random random = new(seed);
        List<Crate> crates = Enumerable.Range(0, random.Next(1, 12)).Select(_ => MakeCrate(random)).ToList();
        List<object?> all = [null, .. crates];
        for (int i = random.Next(5); i > 0; i--)
            all.Add(MakeCollection(random, all));
        foreach (Crate crate in crates)
        {
            crate.Below = random.Next(2) == 0 ? null : crates[random.Next(crates.Count)];
            crate.Content = random.Next(2) == 0 ? null : all[random.Next(all.Count)];
        }
        return [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => all[random.Next(all.Count)])];
    }

    private static Crate MakeCrate(Random random)
    {
        Crate crate = random.Next(2) == 0 ? new Crate() : new HeavyCrate { Weight = random.NextDouble() };
        crate.Number = random.Next();
        crate.Label = random.Next(3) == 0 ? null : Text(random);
        return crate;
    }

    private static IRuntimeObject MakeCollection(Random random, List<object?> known)
    {
        int count = random.Next(6);
        return random.Next(10) switch
        {
            0 => new ByteArray(Numbers<byte>(random, count)),
            1 => new WordArray(Numbers<ushort>(random, count)),
            2 => new DWordArray(Numbers<uint>(random, count)),
            3 => new StringArray(Texts(random, count)),
            4 => new StringList(Texts(random, count)),
            5 => new ObArray(Some(random, count, known)),
            6 => new ObList(Some(random, count, known)),
            7 => new MapStringToString(Texts(random, count).Distinct().Select(key => KeyValuePair.Create(key, Text(random)))),
            8 => new MapStringToOb(Texts(random, count).Distinct().Zip(Some(random, count, known), KeyValuePair.Create)),
            _ => new MapWordToOb(Numbers<ushort>(random, count).Distinct().Zip(Some(random, count, known), KeyValuePair.Create)),
        };
    }

    private static List<T> Numbers<T>(Random random, int count) where T : System.Numerics.INumber<T> =>
        [.. Enumerable.Range(0, count).Select(_ => T.CreateTruncating(random.Next()))];

    private static List<object?> Some(Random random, int count, List<object?> known) =>
        [.. Enumerable.Range(0, count).Select(_ => known[random.Next(known.Count)])];

    private static List<string> Texts(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => Text(random))];

    private static string Text(Random random) => new((char)random.Next('a', 'z'), random.Next(10));
}
