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
    private const int Kinds = 5;

    /// <summary>Of more than these one does not matter.</summary>
    private const int FewTags = 32;

    /// <summary>How much one place may say, since places next to each other say the same again.</summary>
    private const float Most = 1.6f;
    private const float Least = -1.2f;

    private readonly float[] _usual;
    private readonly float[] _usualKinds = new float[Kinds];
    private readonly int[] _counts = new int[Places << 8];
    private readonly int[] _kinds = new int[Places * Kinds];
    private readonly int[] _distinct = new int[Places];
    private readonly float[] _scores = new float[Places << 8];
    private int _tags;

    /// <param name="usual">How frequent each byte is in the whole, the sum being 1.</param>
    public TagContext(float[] usual)
    {
        _usual = usual;
        for (int value = 0; value < usual.Length; value++)
            _usualKinds[KindOf(value)] += usual[value];
    }

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
            if ((uint)offset >= (uint)bytes.Length)
                continue;
            if (_counts[(place << 8) + bytes[offset]]++ == 0)
                _distinct[place]++;
            _kinds[(place * Kinds) + KindOf(bytes[offset])]++;
        }
    }

    /// <summary>Nothing more is learnt.</summary>
    public void Conclude() => Array.Fill(_scores, float.NaN);

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
                score += KnownScoreOf(place, bytes[offset]);
        }
        return score * WeightOf(_tags);
    }

    private float KnownScoreOf(int place, int value)
    {
        ref float score = ref _scores[(place << 8) + value];
        if (float.IsNaN(score))
            score = ScoreOf(place, value, learnt: 0);
        return score;
    }

    private float ScoreWithout(ReadOnlySpan<byte> bytes, int tag, int body)
    {
        float score = 0;
        for (int place = 0; place < Places; place++)
        {
            int offset = OffsetOf(place, tag, body);
            if ((uint)offset < (uint)bytes.Length)
                score += ScoreOf(place, bytes[offset], learnt: 1);
        }
        return score * WeightOf(_tags - 1);
    }

    /// <summary>How much a context says that was learnt from so many tags.</summary>
    private static float WeightOf(int tags) => tags / (tags + 2f);

    /// <summary>
    /// Of a byte at a place: how much more frequent it is there than anywhere, if so many of those that were learnt are left out. A byte
    /// that was not met there is expected as often as its kind was.
    /// </summary>
    private float ScoreOf(int place, int value, int learnt)
    {
        int kind = KindOf(value);
        float usual = _usual[value];
        int tags = _tags - learnt;
        int count = _counts[(place << 8) + value] - learnt;
        // Witten and Bell: where many different bytes were met, one that was not met is expected.
        float distinct = 0.5f + _distinct[place] - (learnt > 0 && count == 0 ? 1 : 0);
        float ofKind = tags == 0 ? usual : (_kinds[(place * Kinds) + kind] - learnt) * usual / (_usualKinds[kind] * tags);
        float here = (count + (distinct * ((0.6f * ofKind) + (0.4f * usual)))) / (tags + distinct);
        return Math.Clamp(MathF.Log(here / usual) * 0.7f, Least, Most);
    }

    /// <summary>Zeros, small numbers, what texts are made of, FF, and the rest are told apart.</summary>
    private static int KindOf(int value) => value switch
    {
        0 => 0,
        byte.MaxValue => 1,
        < ' ' => 2,
        < 0x7F => 3,
        _ => 4,
    };

    private static int OffsetOf(int place, int tag, int body) => place < Before ? tag - 1 - place : body + place - Before;
}
