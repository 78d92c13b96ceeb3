using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Stevedore.Tool.Dumping.Application;

/// <summary>Finds what a document is by trying all that it can be: what loads it to its last byte.</summary>
[RequiresUnreferencedCode("It loads types of the user's assembly.")]
[RequiresDynamicCode("It loads types of the user's assembly.")]
internal static class FittingKinds
{
    private const int NewClassTag = 0xFF;

    /// <summary>So much of a file is nearly all of it.</summary>
    private const double NearlyAll = 0.9;

    /// <summary>Tries all kinds.</summary>
    /// <param name="assembly">Whose types there are.</param>
    /// <param name="bytes">The bytes of the document.</param>
    /// <param name="options">How it is read.</param>
    /// <returns>The kinds that fit; if none does, the one that comes furthest, or none.</returns>
    public static (IReadOnlyList<DocumentKind> Fitting, DocumentKind? Furthest) Find(
        UserAssembly assembly, byte[] bytes, ArchiveOptions options)
    {
        List<DocumentKind> fitting = [];
        (DocumentKind? Kind, bool IsNearlyAll, long End) furthest = (null, false, 0);
        foreach (DocumentKind kind in KindsIn(assembly, bytes))
        {
            if (fitting.Exists(known => known.Type == kind.Type))
                continue;
            long end = EndOf(kind, bytes, options, out bool isLoaded);
            // One that loads nearly all of it without a failure is likelier than one that fails at the last byte.
            bool isNearlyAll = isLoaded && end >= bytes.Length * NearlyAll;
            if (isLoaded && end == bytes.Length)
                fitting.Add(kind);
            else if ((isNearlyAll, end).CompareTo((furthest.IsNearlyAll, furthest.End)) > 0)
                furthest = (kind, isNearlyAll, end);
        }
        return (fitting, fitting.Count == 0 ? furthest.Kind : null);
    }

    private static IEnumerable<DocumentKind> KindsIn(UserAssembly assembly, byte[] bytes)
    {
        if (bytes is [NewClassTag, NewClassTag, ..])
            yield return new TaggedObjects();
        foreach (Type type in assembly.Types.Where(static type => !type.IsAbstract))
        {
            yield return DocumentKind.InPlace(type);
            if (DocumentKind.OfItself(type) is { } kind)
                yield return kind;
        }
    }

    [SuppressMessage(
        "Design", "CA1031:Do not catch general exception types",
        Justification = "Code of the user reads bytes that are not its own.")]
    private static long EndOf(DocumentKind kind, byte[] bytes, ArchiveOptions options, out bool isLoaded)
    {
        EndTrace end = new();
        isLoaded = false;
        try
        {
            kind.Load(bytes, options with { Trace = end });
            isLoaded = true;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // It is none of this kind.
        }
        return end.Position;
    }

    /// <summary>Where the last read ended. It ends what takes too long.</summary>
    private sealed class EndTrace : ArchiveTrace
    {
        private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(10);

        private readonly Stopwatch _time = Stopwatch.StartNew();

        public long Position { get; private set; }

        public override void OnRead(in ArchiveRead read)
        {
            Position = read.Position + read.Length;
            if (_time.Elapsed > s_longest)
                throw new OperationCanceledException();
        }
    }
}
