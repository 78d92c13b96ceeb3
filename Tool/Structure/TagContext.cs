namespace Stevedore.Tool.Structure;

/// <summary>
/// What stands around the tags of a class. Bodies of one class are alike, so what stands around a true tag is more like the others than
/// like any bytes; of a number that only looks like a tag it is not.
/// </summary>
internal sealed class TagContext
{
    private const int Before = 4;
    private const int After = 8;
    private const int Places = Before + After;

    /// <summary>Of more than these one does not matter.</summary>
    private const int FewTags = 32;

    /// <summary>How much one place may say, since places next to each other say the same again.</summary>
    private const float Most = 1.6f;
    private const float Least = -1.2f;

    private readonly float[] _usual;
    private readonly int[] _counts = new int[Places << 8];
    private readonly float[] _scores = new float[Places << 8];
    private int _tags;

    /// <param name="usual">How frequent each byte is in the whole, the sum being 1.</param>
    public TagContext(float[] usual) => _usual = usual;

    /// <summary>How frequent each byte is.</summary>
    public static float[] FrequenciesOf(ReadOnlySpan<byte> bytes)
    {
        const int Sample = 1 << 22;
        Span<int> counts = stackalloc int[256];
        ReadOnlySpan<byte> sample = bytes.Length > Sample ? bytes[..Sample] : bytes;
        foreach (byte value in sample)
            counts[value]++;
        float[] frequencies = new float[256];
        for (int value = 0; value < frequencies.Length; value++)
            frequencies[value] = (counts[value] + 0.5f) / (sample.Length + 128);
        return frequencies;
    }

    /// <summary>Learns from a tag.</summary>
    public void Learn(ReadOnlySpan<byte> bytes, int tag, int body)
    {
        _tags++;
        for (int place = 0; place < Places; place++)
        {
            int offset = OffsetOf(place, tag, body);
            if ((uint)offset < (uint)bytes.Length)
                _counts[(place << 8) + bytes[offset]]++;
        }
    }

    /// <summary>Draws the conclusion from what was learnt.</summary>
    public void Conclude()
    {
        for (int i = 0; i < _scores.Length; i++)
            _scores[i] = ScoreOf(_counts[i], _tags, _usual[i & 0xFF]);
    }

    /// <summary>How much more the bytes around are those of a tag than any bytes; above 0 if they are.</summary>
    /// <param name="bytes">All bytes.</param>
    /// <param name="tag">Where the tag stands.</param>
    /// <param name="body">Behind the tag.</param>
    /// <param name="wasLearnt">Whether the context was learnt from this tag too, which must not support itself.</param>
    public float ScoreOf(ReadOnlySpan<byte> bytes, int tag, int body, bool wasLearnt)
    {
        if (wasLearnt && _tags <= FewTags)
            return ScoreWithout(bytes, tag, body);
        float score = 0;
        for (int place = 0; place < Places; place++)
        {
            int offset = OffsetOf(place, tag, body);
            if ((uint)offset < (uint)bytes.Length)
                score += _scores[(place << 8) + bytes[offset]];
        }
        return score * WeightOf(_tags);
    }

    private float ScoreWithout(ReadOnlySpan<byte> bytes, int tag, int body)
    {
        float score = 0;
        for (int place = 0; place < Places; place++)
        {
            int offset = OffsetOf(place, tag, body);
            if ((uint)offset < (uint)bytes.Length)
                score += ScoreOf(_counts[(place << 8) + bytes[offset]] - 1, _tags - 1, _usual[bytes[offset]]);
        }
        return score * WeightOf(_tags - 1);
    }

    /// <summary>How much a context says that was learnt from so many tags.</summary>
    private static float WeightOf(int tags) => tags / (tags + 2f);

    private static float ScoreOf(int count, int tags, float usual) =>
        Math.Clamp(MathF.Log((count + usual) / (tags + 1) / usual) * 0.7f, Least, Most);

    private static int OffsetOf(int place, int tag, int body) => place < Before ? tag - 1 - place : body + place - Before;
}
