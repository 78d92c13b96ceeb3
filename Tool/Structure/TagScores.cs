namespace Stevedore.Tool.Structure;

/// <summary>Judges words that may be tags by what stands around the tags of each class.</summary>
internal sealed class TagScores(ReadOnlyMemory<byte> bytes, FoundArchive archive)
{
    private const int MaxContexts = 2048;

    private readonly float[] _usual = TagContext.FrequenciesOf(bytes.Span[archive.Classes[0].Tag.Offset..archive.End]);
    private IReadOnlyList<TagCandidate> _earlier = [];
    private int _learnt;
    private TagContext[] _contexts = [];
    private int[] _tags = [];
    private float[] _noise = [];

    private List<FoundClass> Classes => archive.Classes;

    /// <summary>Words are judged from the beginning on.</summary>
    /// <param name="earlier">Those that were learnt from: none is judged by itself.</param>
    public void Begin(IReadOnlyList<TagCandidate> earlier) => (_earlier, _learnt) = (earlier, 0);

    /// <summary>How much more a word is like a tag of a class than like any bytes.</summary>
    public float Of(ReadOnlySpan<byte> all, int offset, int index)
    {
        if (index >= _contexts.Length)
            return 1;
        while (_learnt < _earlier.Count && _earlier[_learnt].Offset < offset)
            _learnt++;
        bool wasLearnt = _learnt < _earlier.Count && _earlier[_learnt] is { Score: > 0 } earlier
            && earlier.Offset == offset && earlier.Class == index;
        float prior = MathF.Log(Math.Max(0.5f, _tags[index] - 0.5f) / _noise[index]);
        return prior + _contexts[index].ScoreOf(all, offset, offset + Classes[index].TagSize, wasLearnt);
    }

    /// <summary>Learns from the tags that are likely until now what stands around those of each class.</summary>
    public void Learn(IReadOnlyList<TagCandidate> candidates, TagNumbers numbers)
    {
        ReadOnlySpan<byte> all = bytes.Span;
        int count = Math.Min(Classes.Count, MaxContexts);
        TagContext[] contexts = new TagContext[count];
        int[] tags = new int[count];
        for (int index = 0; index < count; index++)
        {
            ClassTag tag = Classes[index].Tag;
            contexts[index] = new TagContext(_usual);
            contexts[index].Learn(all, tag.Offset, tag.End);
        }
        foreach (TagCandidate candidate in candidates)
        {
            if (candidate.Class >= count)
                continue;
            tags[candidate.Class]++;
            if (candidate.Score > 0)
                contexts[candidate.Class].Learn(all, candidate.Offset, candidate.Offset + Classes[candidate.Class].TagSize);
        }
        _noise = new float[count];
        for (int index = 0; index < count; index++)
        {
            contexts[index].Conclude();
            uint number = Classes[index].Number;
            _noise[index] = (float)Math.Max(numbers.NoiseNear(number), numbers.NoiseLike(number));
        }
        _contexts = contexts;
        _tags = tags;
    }
}
