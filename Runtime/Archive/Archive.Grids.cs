namespace Stevedore;

/// <content>Arrays of more than one dimension. MFC has none; C++ programs store the lengths and then the elements themselves.</content>
public sealed partial class Archive
{
    /// <summary>Stores a count for each dimension of an array, or one null count if there is no array. The elements follow, the last index running fastest.</summary>
    /// <exception cref="ArgumentException">The array does not begin at index 0.</exception>
    /// <inheritdoc cref="WriteNullCollection" path="/exception"/>
    public void WriteLengths(Array? array)
    {
        if (array is null)
        {
            WriteNullCollection();
            return;
        }
        for (int dimension = 0; dimension < array.Rank; dimension++)
        {
            if (array.GetLowerBound(dimension) != 0)
                throw new ArgumentException("Only arrays whose indices begin at 0 can be stored.", nameof(array));
            WriteCount(array.GetLength(dimension));
        }
    }

    /// <summary>Loads a count for each dimension of an array.</summary>
    /// <param name="rank">The number of dimensions.</param>
    /// <param name="count">The number of elements, the product of the lengths.</param>
    /// <returns>The lengths; <see langword="null"/> only if there was no array.</returns>
    /// <exception cref="ArchiveException">
    /// As for <see cref="ReadCollectionCount()"/>, for each length and for all elements together; or a null follows a length (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public int[]? ReadLengths(int rank, out int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rank);
        count = 0;
        int[] lengths = new int[rank];

        // An empty dimension does not make the others free: .NET multiplies them all.
        ulong product = 1;
        for (int dimension = 0; dimension < rank; dimension++)
        {
            int length = ReadCollectionCount();
            if (length < 0)
                return dimension == 0 ? null : throw Impossible("length of a dimension");
            lengths[dimension] = length;
            product *= (ulong)Math.Max(1, length);
            EnsureCountAllowed(product);
        }
        count = lengths.Contains(0) ? 0 : (int)product;
        return lengths;
    }
}
