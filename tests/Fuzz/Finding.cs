using System.Security.Cryptography;
using System.Text;
using Stevedore.Fuzz.Targets;
using Stevedore.Tests.Harness;

namespace Stevedore.Fuzz;

/// <summary>Bytes that found a fault, as few of them as still do.</summary>
internal sealed record Finding(Target Target, byte[] Bytes, Fault Fault)
{
    public const string Folder = "tests/Fuzz/Findings";

    /// <summary>Reads a file that <see cref="Keep"/> wrote: the name of the target, a line feed, the bytes.</summary>
    public static (Target Target, byte[] Bytes) Read(string file)
    {
        byte[] content = File.ReadAllBytes(Repository.FullPathOf(Path.Combine(Folder, file)));
        int end = Array.IndexOf(content, (byte)'\n');
        return (AllTargets.Named(Encoding.UTF8.GetString(content, 0, end)), content[(end + 1)..]);
    }

    /// <summary>Takes away and clears what the fault does not need.</summary>
    public static Finding Minimize(Target target, byte[] bytes, Fault fault)
    {
        for (int size = bytes.Length / 2; size > 0; size /= 2)
        {
            for (int start = 0; start + size <= bytes.Length;)
            {
                byte[] fewer = [.. bytes[..start], .. bytes[(start + size)..]];
                byte[] emptier = [.. bytes];
                emptier.AsSpan(start, size).Clear();
                if (Has(fewer))
                    bytes = fewer;
                else if (!emptier.AsSpan().SequenceEqual(bytes) && Has(emptier))
                    bytes = emptier;
                else
                    start += size;
            }
        }

        return new Finding(target, bytes, Judge.Of(target, bytes, Judge.Others).Fault ?? fault);

        bool Has(byte[] candidate) => Judge.Of(target, candidate, Judge.Others).Fault?.Kind == fault.Kind;
    }

    /// <summary>Keeps it beside those that are mended.</summary>
    /// <returns>The path of the file.</returns>
    public string Keep()
    {
        string letters = string.Concat(Target.Name.Select(static letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_'));
        string path = Repository.FullPathOf($"{Folder}/{letters}.{Convert.ToHexString(SHA256.HashData(Bytes))[..8]}.bin");
        File.WriteAllBytes(path, [.. Encoding.UTF8.GetBytes(Target.Name), (byte)'\n', .. Bytes]);
        return path;
    }

    public override string ToString() =>
        $"{Target.Name}: {Fault.Kind}: {Convert.ToHexString(Bytes)}\n{string.Join('\n', Fault.Details.Split('\n').Take(12))}";
}
