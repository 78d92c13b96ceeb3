namespace Stevedore.Mutation;

/// <summary>A fault that can be switched on.</summary>
/// <param name="Number">The number that switches it on.</param>
/// <param name="File">The file, from the folder of the runtime.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Original">What is written there.</param>
/// <param name="Fault">What it is instead.</param>
internal sealed record Mutant(int Number, string File, int Line, string Original, string Fault)
{
    public override string ToString() => $"{Number,4}  {File}:{Line}  {Short(Original)}  =>  {Short(Fault)}";

    private static string Short(string code)
    {
        string line = string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 90 ? line : line[..90] + "…";
    }
}
