using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace Stevedore.Mutation;

/// <summary>The runtime with all faults in it, which a variable of the environment switches on by their numbers.</summary>
internal sealed class MutatedRuntime
{
    private const string Switch = """
        namespace Stevedore;

        internal static class MutantSwitch
        {
            private static readonly bool[] s_on = Read();

            public static bool IsOn(int number) => s_on[number];

            private static bool[] Read()
            {
                bool[] on = new bool[NUMBERS];
                string numbers = global::System.Environment.GetEnvironmentVariable("STEVEDORE_MUTANTS") ?? "";
                foreach (string number in numbers.Split(',', global::System.StringSplitOptions.RemoveEmptyEntries))
                    on[int.Parse(number)] = true;
                return on;
            }
        }
        """;

    private static readonly string[] s_mutated = ["Wire", "Archive"];

    private static readonly CSharpParseOptions s_options = CSharpParseOptions.Default
        .WithLanguageVersion(LanguageVersion.Preview)
        .WithPreprocessorSymbols("NET", "NET10_0", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER");

    private readonly string _folder;
    private readonly bool _isByHand;
    private readonly HashSet<int> _leftOut = [];

    /// <param name="folder">The folder of the runtime, which has been built for .NET 10.</param>
    /// <param name="isByHand">Whether it has the <see cref="HandMadeFaults"/>, and else those that are made by rule.</param>
    public MutatedRuntime(string folder, bool isByHand)
    {
        _folder = folder;
        _isByHand = isByHand;
    }

    /// <summary>The faults that compile.</summary>
    public List<Mutant> Mutants { get; private set; } = [];

    /// <summary>Compiles the runtime, and leaves out the faults that do not compile.</summary>
    public void CompileTo(string path)
    {
        while (true)
        {
            CSharpCompilation compilation = Compilation();
            Diagnostic[] errors =
                [.. compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
            if (errors.Length == 0)
            {
                EmitResult result = compilation.Emit(path);
                Mutants.RemoveAll(mutant => _leftOut.Contains(mutant.Number));
                if (!result.Success)
                    throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
                return;
            }

            int before = _leftOut.Count;
            foreach (Diagnostic error in errors)
                _leftOut.UnionWith(ToBlame(error));
            if (_leftOut.Count == before)
                throw new InvalidOperationException($"Without a fault it does not compile:\n{string.Join('\n', (object[])errors)}");
        }
    }

    private CSharpCompilation Compilation()
    {
        Mutants = [];
        List<SyntaxTree> trees = [];
        foreach (string path in Sources())
        {
            string file = Path.GetRelativePath(_folder, path);
            string text = File.ReadAllText(path);
            SyntaxTree tree = CSharpSyntaxTree.ParseText(_isByHand ? WithHandMadeFaults(file, text) : text, s_options, path);
            bool isMutated = !_isByHand && s_mutated.Contains(file.Split(Path.DirectorySeparatorChar)[0]);
            trees.Add(isMutated
                ? tree.WithRootAndOptions(new MutantWriter(file, Mutants, _leftOut.Contains).Visit(tree.GetRoot()), s_options)
                : tree);
        }

        trees.Add(CSharpSyntaxTree.ParseText(Switch.Replace("NUMBERS", $"{Mutants.Count}"), s_options));
        string[] platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return CSharpCompilation.Create(
            "Stevedore",
            trees,
            platform.Select(static reference => MetadataReference.CreateFromFile(reference)),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                allowUnsafe: true,
                nullableContextOptions: NullableContextOptions.Enable));
    }

    private string WithHandMadeFaults(string file, string text)
    {
        for (int i = 0; i < HandMadeFaults.All.Count; i++)
        {
            (string changed, string original, string fault) = HandMadeFaults.All[i];
            if (changed != file)
                continue;
            string[] parts = text.Split(original);
            if (parts.Length != 2)
                throw new InvalidOperationException($"{file} has \"{original}\" {parts.Length - 1} times.");
            int line = parts[0].Count(static c => c == '\n') + 1;
            Mutants.Add(new Mutant(i, file, line, original, fault));
            text = string.Join(fault.Replace("ON", $"global::Stevedore.MutantSwitch.IsOn({i})"), parts);
        }

        return text;
    }

    /// <summary>What is written, and what the build has written for it.</summary>
    private IEnumerable<string> Sources()
    {
        string built = Path.Combine(_folder, "obj", "Debug", "net10.0");
        return Directory.EnumerateFiles(_folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => Path.GetRelativePath(_folder, path).Split(Path.DirectorySeparatorChar)[0] is not ("obj" or "bin"))
            .Concat(Directory.EnumerateFiles(built, "*.cs"))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>
    /// The fault that an error is in; else those within what it is about; else all of the member, of a variable not assigned.
    /// </summary>
    private static IEnumerable<int> ToBlame(Diagnostic error)
    {
        SyntaxNode node = error.Location.SourceTree!.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        SyntaxNode? around = node.AncestorsAndSelf().FirstOrDefault(static outer => outer.HasAnnotations(MutantWriter.Annotation));
        if (around is not null)
            return [NumberOf(around)];
        SyntaxNode within = node.GetAnnotatedNodes(MutantWriter.Annotation).Any()
            ? node
            : node.Ancestors().First(static outer => outer is MemberDeclarationSyntax);
        return within.GetAnnotatedNodes(MutantWriter.Annotation).Select(NumberOf);
    }

    private static int NumberOf(SyntaxNode node) => int.Parse(node.GetAnnotations(MutantWriter.Annotation).Single().Data!);
}
