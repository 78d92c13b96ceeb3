using Stevedore;

public sealed class Log
{
    private readonly Dictionary<int, Archive> _byDay = [];

    public void Add(int day, string line)
    {
        Archive archive = Of(day);
        archive.WriteLine(line);
    }

    private Archive Of(int day)
    {
        if (!_byDay.TryGetValue(day, out Archive? archive))
            _byDay.Add(day, archive = Archive.Create($"{day}.log"));
        return archive;
    }
}
