using Stevedore;

public sealed class Log
{
    private Archive _archive = Archive.Create("log.0");
    private int _number;

    public void Roll()
    {
        _archive.Close();
        Open();
        _archive.Write(_number);
    }

    private void Open() => _archive = Archive.Create($"log.{++_number}");
}
