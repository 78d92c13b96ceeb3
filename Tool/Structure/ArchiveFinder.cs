using System.Diagnostics.CodeAnalysis;

namespace Stevedore.Tool.Structure;

/// <summary>
/// Divides the class tags of some bytes among archives. An archive defines a class once: where a name comes again, another archive has
/// begun, within a blob of the first one or behind it.
/// </summary>
internal sealed class ArchiveFinder(ReadOnlyMemory<byte> bytes)
{
    /// <summary>Bounds time and memory for bytes that are full of class tags.</summary>
    public const int MaxClassTags = 1 << 16;

    private const int DeepestBlob = 8;

    /// <summary>How much it says for a blob that a length before it leads to a tag: the logarithm of how rare that is.</summary>
    private const double LengthFits = 4;

    private bool _hasMoreBlobs;
    private bool _takesMoreBlobs;
    private bool _hasBlobs;
    private bool _takesBlobs = true;

    /// <summary>All archives of the bytes that are not within another one, in the order of their bytes.</summary>
    public List<FoundArchive> FindAll(IProgress<double>? progress = null)
    {
        List<ClassTag> tags = ClassTags.Plausible(ClassTag.FindAll(bytes.Span, MaxClassTags));
        List<FoundArchive> archives = Divide([.. tags], 0, bytes.Length, depth: 0);
        double support = Number(archives, progress);
        // A length may be there by chance: then an archive has begun behind the first one, and not in a blob of it.
        if (_hasBlobs)
        {
            _takesBlobs = false;
            List<FoundArchive> successive = Divide([.. tags], 0, bytes.Length, depth: 0);
            double other = Number(successive, progress);
            _takesBlobs = other <= support + LengthFits;
            if (!_takesBlobs)
                (archives, support) = (successive, other);
        }
        if (!_hasMoreBlobs)
            return archives;
        _takesMoreBlobs = true;
        List<FoundArchive> others = Divide([.. tags], 0, bytes.Length, depth: 0);
        return Number(others, progress) + LengthFits > support ? others : archives;
    }

    /// <summary>Numbers archives and those within them.</summary>
    /// <returns>How well later tags support the numbers.</returns>
    private double Number(List<FoundArchive> archives, IProgress<double>? progress)
    {
        double support = 0;
        foreach (FoundArchive archive in archives)
        {
            support += new ArchiveNumbering(bytes, archive).Run();
            foreach (FoundBlob blob in archive.Blobs)
                support += Number(blob.Archives, progress: null);
            progress?.Report((double)archive.End / bytes.Length);
        }
        return support;
    }

    /// <summary>
    /// Whether the tag is in a blob. A class that is met again is in one, or in another archive; one that is new is in one, or not. What
    /// supports the numbers better is found by trying.
    /// </summary>
    private bool TryFindBlob(ClassTag tag, int start, int end, bool isKnown, [NotNullWhen(true)] out FoundBlob? blob)
    {
        if (!BlobLength.TryFind(bytes.Span, tag, start, end, isKnown, out blob))
            return false;
        _hasMoreBlobs |= !isKnown;
        _hasBlobs |= isKnown;
        return isKnown ? _takesBlobs : _takesMoreBlobs;
    }

    private List<FoundArchive> Divide(ReadOnlySpan<ClassTag> tags, int start, int end, int depth)
    {
        List<FoundArchive> archives = [];
        while (tags.Length > 0)
        {
            HashSet<string> names = [];
            List<FoundClass> classes = [];
            List<FoundBlob> blobs = [];
            int next = 0;
            while (next < tags.Length)
            {
                ClassTag tag = tags[next];
                bool isKnown = names.Contains(tag.Name);
                if (depth < DeepestBlob && next > 0 && TryFindBlob(tag, start, end, isKnown, out FoundBlob? blob))
                {
                    int within = next;
                    while (within < tags.Length && tags[within].Offset < blob.End)
                        within++;
                    blobs.Add(blob with { Archives = Divide(tags[next..within], blob.Start, blob.End, depth + 1) });
                    next = within;
                    continue;
                }
                if (isKnown)
                    break;
                names.Add(tag.Name);
                classes.Add(new FoundClass(tag));
                next++;
            }
            FoundArchive archive = new(classes[0].Tag.Offset, next < tags.Length ? tags[next].Offset : end);
            archive.Classes.AddRange(classes);
            archive.Blobs.AddRange(blobs);
            archives.Add(archive);
            tags = tags[next..];
        }
        return archives;
    }
}
