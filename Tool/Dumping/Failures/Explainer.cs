using System.Buffers.Binary;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Stevedore.Tool.Dumping.Application;
using Stevedore.Tool.Dumping.Tree;
using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Dumping.Failures;

/// <summary>
/// Finds why a document does not load, by trying: what would be otherwise in the file than the classes have it is made to be as they have
/// it, at each place that the code comes by. What loads the document to the last byte explains it.
/// </summary>
/// <param name="file">The bytes of the file.</param>
/// <param name="kind">What the document is.</param>
/// <param name="options">How it is loaded.</param>
[RequiresUnreferencedCode("It loads types of the user's assembly.")]
internal sealed class Explainer(byte[] file, DocumentKind kind, DumpOptions options)
{
    /// <summary>The places before a failure that are tried.</summary>
    private const int MostPlaces = 24;

    private const int MostTold = 3;

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(5);

    private readonly Stopwatch _time = Stopwatch.StartNew();

    /// <summary>The explanations that fit, the likeliest first.</summary>
    /// <param name="steps">What was read before the failure, the last one first, and the failed step at the beginning.</param>
    /// <param name="classes">The tags of the classes that were met.</param>
    /// <param name="tree">What was read.</param>
    public IReadOnlyList<string> Explain(IReadOnlyList<ReadStep> steps, IEnumerable<ReadStep> classes, Piece tree)
    {
        List<string> certain = [.. classes.Select(SchemaOf).OfType<string>()];
        bool hasLines = steps.Any(static step => step.Kind == ArchiveReadKind.Line);
        ArchiveOptions otherLines = options.Archive with { UnicodeStrings = !options.Archive.UnicodeStrings };
        if (hasLines && Loads(file[(int)options.From..], otherLines))
            certain.Add(otherLines.UnicodeStrings ? "Lines of text are in UTF-16." : "Lines of text are in the code page: --ansi-lines.");
        HashSet<ReadKey> tried = [];
        List<(int Likelihood, string Sentence)> fitting = [];
        for (int i = 1; i < steps.Count && tried.Count < MostPlaces && _time.Elapsed < s_longest; i++)
        {
            if (!tried.Add(steps[i].Key))
                continue;
            foreach (Hypothesis hypothesis in Hypotheses.At(steps[i], steps[i - 1]).Where(Fits))
                fitting.Add((hypothesis.Likelihood, $"{NameOf(hypothesis.Before, tree)} {hypothesis.Sentence}."));
        }
        return
        [
            .. certain,
            .. fitting.OrderBy(static found => found.Likelihood)
                .DistinctBy(static found => found.Likelihood)
                .Select(static found => found.Sentence)
                .Take(MostTold),
        ];
    }

    /// <summary>What the step is called that a hypothesis is about.</summary>
    private static string NameOf(ReadStep step, Piece tree)
    {
        if (step.Key == default)
            return "The end of the document";
        PiecePath path = PiecePath.To(tree, step.Offset);
        return step.Length == 0 || path.Text.Length == 0 ? "What is read next" : path.Text;
    }

    private bool Fits(Hypothesis hypothesis) => Fits(hypothesis, isNumbered: false, out bool mayBeNumbered)
        || (mayBeNumbered && Fits(hypothesis, isNumbered: true, out _));

    [SuppressMessage(
        "Design", "CA1031:Do not catch general exception types",
        Justification = "Code of the user reads bytes that are not its own.")]
    private bool Fits(Hypothesis hypothesis, bool isNumbered, out bool mayBeNumbered)
    {
        mayBeNumbered = false;
        using PatchedStream stream = new(file, (int)options.From);
        if (_time.Elapsed > s_longest)
            return false;
        if (hypothesis.Behind.Key.Body == typeof(DumpTrace))
            hypothesis.Patch(stream);
        try
        {
            kind.LoadFrom(stream, options.Archive with { Trace = new TrialTrace(hypothesis, stream, _time, s_longest) }, isNumbered);
            return stream.IsAtEnd && stream.Patches > 0 && !stream.IsRefused;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            mayBeNumbered = e is ArchiveException { Error: ArchiveError.BadIndex or ArchiveError.BadClass };
            return false;
        }
    }

    /// <summary>Whether the objects of a class have the layout of another schema than their tag says.</summary>
    private string? SchemaOf(ReadStep tag)
    {
        int place = (int)tag.Offset + sizeof(ushort);
        int told = BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(place));
        byte[] patched = (byte[])file.Clone();
        (int _, string name) = NextClassTag.After(file, (int)tag.Offset)!.Value;
        int newest = ClassTable.Default.Find(name).Max(static found => found.Schema);
        for (int schema = newest; schema >= 0 && newest <= byte.MaxValue && _time.Elapsed < s_longest; schema--)
        {
            if (schema == told)
                continue;
            BinaryPrimitives.WriteUInt16LittleEndian(patched.AsSpan(place), (ushort)schema);
            if (Loads(patched[(int)options.From..], options.Archive))
                return $"Objects of {name} have the layout of schema {schema}, though their tag says {told}.";
        }
        return null;
    }

    /// <summary>Whether bytes load to the last one.</summary>
    [SuppressMessage(
        "Design", "CA1031:Do not catch general exception types",
        Justification = "Code of the user reads bytes that are not its own.")]
    private bool Loads(byte[] bytes, ArchiveOptions how)
    {
        LengthTrace length = new();
        try
        {
            kind.Load(bytes, how with { Trace = length });
            return length.End == bytes.Length;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return false;
        }
    }

    /// <summary>Where the last read ended.</summary>
    private sealed class LengthTrace : ArchiveTrace
    {
        public long End { get; private set; }

        public override void OnRead(in ArchiveRead read) => End = read.Position + read.Length;
    }
}
